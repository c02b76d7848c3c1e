package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.Throwing.fails;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A handler that hangs for ever: calls end in time, and a kill puts another worker in its place. */
@ExtendWith(FreshSystem.class)
final class HungHandlerTest {
    private final Gate gate = new Gate();
    private TallyClient tally;
    private PeeperRef ref;

    @BeforeEach
    void start(PeeperSystem system) {
        tally = system.start(TallyPeeper.spec(Tallying::new, 5));
        ref = tally.peeper();
    }

    @AfterEach
    void open() {
        gate.open();
    }

    private void hang() throws InterruptedException {
        tally.post((it, state) -> {
            gate.hang();
            return it.next(state + 1_000);
        });
        gate.awaitEntered();
    }

    @Test
    @DisplayName("T030: a call times out in time with UNKNOWN, names the method, and the handler goes on")
    void callTimesOut() throws Exception {
        long began = System.nanoTime();
        CallTimeoutException timeout = fails(
                CallTimeoutException.class,
                Outcome.UNKNOWN,
                () -> TallyPeeper.withTimeout(tally, Duration.ofMillis(100)).run((it, state) -> {
                    gate.hang();
                    return it.reply(1, state + 1);
                }));
        long took = System.nanoTime() - began;

        assertThat(timeout).hasMessageThat().contains("run(Step)");
        assertThat(timeout).hasMessageThat().contains(ref.id());
        assertThat(Duration.ofNanos(took)).isAtLeast(Duration.ofMillis(100));
        assertThat(Duration.ofNanos(took)).isLessThan(Duration.ofMillis(1_500));
        gate.open();
        assertThat(tally.get()).isEqualTo(6);
        assertThat(ref.incarnation()).isEqualTo(1);
    }

    @Test
    @DisplayName("T284: a kill replaces the worker at once; its caller is told, queued calls go on")
    void killReplaces() throws Exception {
        Threads.Background<Integer> caller = Threads.background(() -> tally.run((it, state) -> {
            gate.hang();
            return it.reply(1, state + 1_000);
        }));
        gate.awaitEntered();
        Threads.Background<Integer> queued = Threads.background(() -> tally.addAndGet(1));
        Eventually.eventually("queued", () -> ref.mailboxSize() == 1);

        long began = System.nanoTime();
        ref.exit(ExitReason.KILL);

        WorkerExitedException killed = caller.failure(WorkerExitedException.class);
        assertThat(killed.outcome()).isEqualTo(Outcome.ROLLED_BACK);
        assertThat(killed.reason()).isEqualTo(ExitReason.KILL);
        assertThat(queued.get()).isEqualTo(6);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
        assertThat(ref.incarnation()).isEqualTo(2);
    }

    @Test
    @DisplayName("T284: the abandoned handler can neither commit nor reply, whenever it ends")
    void abandonedHandlerIsFenced() throws Exception {
        hang();
        ref.exit(ExitReason.KILL);
        assertThat(tally.addAndGet(1)).isEqualTo(6);

        gate.open();
        gate.awaitLeft();

        Eventually.never("it commits", () -> tally.get() != 6);
    }

    @Test
    @DisplayName("D19: a reply that the abandoned handler gave by a From is refused; the next worker's is taken")
    void abandonedReplyIsRefused() throws Exception {
        AtomicReference<From<String>> kept = new AtomicReference<>();
        Threads.Background<String> caller = Threads.background(() -> tally.ask((it, state, from) -> {
            kept.set(from);
            return it.noReply();
        }));
        Eventually.eventually("asked", () -> kept.get() != null);
        tally.post((it, state) -> {
            kept.get().reply("from the abandoned one");
            gate.hang();
            return it.same();
        });
        gate.awaitEntered();

        ref.exit(ExitReason.KILL);
        gate.open();
        gate.awaitLeft();
        Eventually.never("the reply of the abandoned one arrives", caller::isDone);

        tally.post((it, state) -> {
            kept.get().reply("from the next one");
            return it.same();
        });
        assertThat(caller.get()).isEqualTo("from the next one");
    }

    @Test
    @DisplayName("D19: a reply that it gives after the kill is refused as well")
    void lateReplyIsRefused() throws Exception {
        AtomicReference<From<String>> kept = new AtomicReference<>();
        Gate replied = new Gate();
        Threads.Background<String> caller = Threads.background(() -> tally.ask((it, state, from) -> {
            kept.set(from);
            return it.noReply();
        }));
        Eventually.eventually("asked", () -> kept.get() != null);
        tally.post((it, state) -> {
            gate.hang();
            kept.get().reply("too late");
            replied.open();
            replied.hang();
            return it.same();
        });
        gate.awaitEntered();
        ref.exit(ExitReason.KILL);
        assertThat(tally.get()).isEqualTo(5);
        gate.open();
        replied.awaitLeft();

        Eventually.never("the reply of the abandoned one arrives", caller::isDone);
        kept.get().reply("from outside");
        assertThat(caller.get()).isEqualTo("from outside");
    }

    @Test
    @DisplayName("D13: the abandoned handler is interrupted")
    void abandonedHandlerIsInterrupted() throws Exception {
        AtomicBoolean interrupted = new AtomicBoolean();
        Gate entered = new Gate();
        tally.post((it, state) -> {
            try {
                entered.pass();
            } catch (InterruptedException e) {
                interrupted.set(true);
                throw e;
            }
            return it.same();
        });
        entered.awaitEntered();

        ref.exit(ExitReason.KILL);

        Eventually.eventually("it is interrupted", interrupted::get);
        assertThat(tally.get()).isEqualTo(5);
        assertThat(ref.incarnation()).isEqualTo(2);
    }

    @Test
    @DisplayName("T251: kill after kill, each of them in a hung handler")
    void manyHungHandlers() throws Exception {
        for (int i = 0; i < 50; i++) {
            AtomicBoolean hangs = new AtomicBoolean();
            tally.post((it, state) -> {
                hangs.set(true);
                gate.hang();
                return it.next(-1);
            });
            tally.add(1);
            Eventually.eventually("it hangs", hangs::get);
            ref.exit(ExitReason.KILL);
            assertThat(tally.get()).isEqualTo(6 + i);
        }
        assertThat(ref.incarnation()).isEqualTo(51);
    }

    @Test
    @DisplayName("D13: exit of an idle worker replaces it too; NORMAL is ignored; other reasons act like a kill")
    void exitReasons() throws Exception {
        ref.exit(ExitReason.NORMAL);
        Eventually.never("NORMAL does something", () -> ref.incarnation() != 1);

        ref.exit(ExitReason.KILL);
        Eventually.eventually("replaced", () -> ref.incarnation() == 2);
        ref.exit(ExitReason.SHUTDOWN);
        Eventually.eventually("replaced", () -> ref.incarnation() == 3);
        ref.exit(new ExitReason.Other("because"));
        Eventually.eventually("replaced", () -> ref.incarnation() == 4);
        assertThat(tally.get()).isEqualTo(5);
        assertThat(ref.isAlive()).isTrue();
    }
}
