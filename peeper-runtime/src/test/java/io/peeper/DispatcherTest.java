package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where handlers run, and that blocked ones hold up nobody for long. */
@ExtendWith(FreshSystem.class)
final class DispatcherTest {
    private final Gate gate = new Gate();
    private PeeperSystem system;

    @BeforeEach
    void system(PeeperSystem fresh) {
        system = fresh;
    }

    @AfterEach
    void open() {
        gate.open();
    }

    static Stream<Dispatcher> all() {
        return Stream.of(
                Dispatcher.shared(),
                Dispatcher.virtual(),
                Dispatcher.pool(1),
                Dispatcher.pool(3),
                Dispatcher.dedicated());
    }

    private TallyClient start(Dispatcher dispatcher) {
        return system.start(TallyPeeper.spec(Tallying::new, 0).dispatcher(dispatcher));
    }

    private static String threadOf(TallyClient tally) {
        return tally.run((it, state) -> it.reply(Thread.currentThread().getName()));
    }

    @ParameterizedTest
    @MethodSource("all")
    @DisplayName("each kind works: calls, casts, crashes, kills, stops, from 4 threads")
    void works(Dispatcher dispatcher) throws Exception {
        TallyClient tally = start(dispatcher);
        AtomicInteger lost = new AtomicInteger();
        Threads.together(4, thread -> {
            for (int i = 0; i < 500; i++) {
                tally.add(1);
                try {
                    tally.addAndGet(1);
                } catch (WorkerExitedException e) {
                    assertThat(e.outcome()).isNotEqualTo(Outcome.UNKNOWN);
                    lost.incrementAndGet();
                }
                if (i % 100 == 0) {
                    Throwing.crash(() -> tally.run((it, state) -> null));
                }
            }
        });
        assertThat(lost.get()).isEqualTo(0);
        assertThat(tally.get()).isEqualTo(4_000);
        tally.peeper().exit(ExitReason.KILL);
        assertThat(tally.get()).isEqualTo(4_000);
        tally.peeper().stop();
        assertThat(tally.peeper().isAlive()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("all")
    @DisplayName("T284: each kind goes on after the kill of a handler that never ends, again and again")
    void survivesHungHandlers(Dispatcher dispatcher) throws Exception {
        TallyClient tally = start(dispatcher);
        TallyClient other = start(dispatcher);
        for (int i = 1; i <= 5; i++) {
            AtomicBoolean hangs = new AtomicBoolean();
            tally.post((it, state) -> {
                hangs.set(true);
                gate.hang();
                return it.next(-1);
            });
            tally.add(1);
            long before = tally.peeper().incarnation();
            Eventually.eventually("it hangs", hangs::get);
            tally.peeper().exit(ExitReason.KILL);
            assertThat(tally.get()).isEqualTo(i);
            assertThat(tally.peeper().incarnation()).isEqualTo(before + 1);
            assertThat(other.addAndGet(1)).isEqualTo(i);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    @DisplayName("a name for each, and the peepers' threads are the system's")
    void shown(Dispatcher dispatcher) {
        assertThat(dispatcher.toString()).isAnyOf("shared", "virtual", "pool(1)", "pool(3)", "dedicated");
        if (dispatcher.kind() == Dispatcher.Kind.POOL || dispatcher.kind() == Dispatcher.Kind.DEDICATED) {
            assertThat(threadOf(start(dispatcher))).startsWith("peeper-");
        }
    }

    @Test
    @DisplayName("J22: 50 blocked handlers on the shared one: another peeper still answers soon")
    void blockedHandlersOnShared() throws Exception {
        blocked(Dispatcher.shared(), Dispatcher.shared());
    }

    @Test
    @DisplayName("J22: the same on virtual threads")
    void blockedHandlersOnVirtual() throws Exception {
        blocked(Dispatcher.virtual(), Dispatcher.virtual());
    }

    @Test
    @DisplayName("a full pool delays nobody outside of it; inside, the others wait")
    void fullPool() throws Exception {
        Dispatcher pool = Dispatcher.pool(2);
        TallyClient member = start(pool);
        blocked(pool, Dispatcher.shared());
        TallyClient waits = system.start(TallyPeeper.spec(Tallying::new, 0));
        assertThat(waits.get()).isEqualTo(0);
        // this one is started outside, since its init would wait, too
        Threads.Background<TallyClient> starter = Threads.background(() -> start(pool));
        // longer than the first looks of a caller after a branch that nobody comes for
        TallyClient third = TallyPeeper.withTimeout(member, Duration.ofMillis(1_500));
        assertThrows(CallTimeoutException.class, () -> third.addAndGet(1));
        assertWithMessage("a third handler runs in a pool of two")
                .that(starter.isDone())
                .isFalse();
        gate.open();
        assertThat(starter.get().get()).isEqualTo(0);
    }

    private void blocked(Dispatcher theirs, Dispatcher ours) throws Exception {
        List<TallyClient> blocked = new ArrayList<>();
        AtomicInteger inside = new AtomicInteger();
        int most = theirs.kind() == Dispatcher.Kind.POOL ? theirs.threads() : 50;
        for (int i = 0; i < 50; i++) {
            blocked.add(start(theirs));
        }
        TallyClient free = start(ours);
        for (TallyClient one : blocked) {
            one.post((it, state) -> {
                inside.incrementAndGet();
                gate.pass();
                return it.next(1);
            });
        }
        long began = System.nanoTime();
        assertThat(free.addAndGet(1)).isEqualTo(1);
        assertWithMessage("delay")
                .that(Duration.ofNanos(System.nanoTime() - began))
                .isLessThan(Duration.ofSeconds(3));
        Eventually.eventually("all that can run do", () -> inside.get() == most);
        began = System.nanoTime();
        assertThat(free.addAndGet(1)).isEqualTo(2);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
        if (most == 50) {
            gate.open();
            for (TallyClient one : blocked) {
                assertThat(one.get()).isEqualTo(1);
            }
        }
    }

    @Test
    @DisplayName("J22: handlers that wait for other peepers, 60 deep, get on")
    void deepChain() {
        List<TallyClient> chain = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            chain.add(TallyPeeper.withTimeout(start(Dispatcher.shared()), Duration.ofSeconds(30)));
        }
        assertThat(depth(chain, 0)).isEqualTo(60);
    }

    private static int depth(List<TallyClient> chain, int at) {
        return at == chain.size() ? 0 : chain.get(at).run((it, state) -> it.reply(depth(chain, at + 1) + 1));
    }

    @Test
    @DisplayName("J22: handlers that compute for long don't keep others waiting for ever")
    void computing() throws Exception {
        List<TallyClient> busy = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            busy.add(start(Dispatcher.shared()));
            busy.get(i).post((it, state) -> {
                gate.hang();
                return it.next(1);
            });
        }
        assertThat(start(Dispatcher.shared()).addAndGet(1)).isEqualTo(1);
        gate.open();
        for (TallyClient one : busy) {
            assertThat(one.get()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("a busy peeper doesn't starve the others of a pool of one thread")
    void fairness() throws Exception {
        Dispatcher one = Dispatcher.pool(1);
        TallyClient busy =
                system.start(TallyPeeper.spec(Tallying::new, 0).dispatcher(one).mailbox(Mailbox.unbounded()));
        TallyClient other = start(one);
        Threads.Background<Void> load = Threads.background(() -> {
            while (!gate.isEntered()) {
                if (busy.peeper().mailboxSize() < 10_000) {
                    busy.add(1);
                }
            }
            return null;
        });
        for (int i = 1; i <= 20; i++) {
            assertThat(other.addAndGet(1)).isEqualTo(i);
        }
        gate.open();
        gate.hang();
        load.get();
    }

    @Test
    @DisplayName("dedicated: one thread for each peeper, the same for all of its messages")
    void dedicatedThreads() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 0).dispatcher(Dispatcher.dedicated()));
            Set<Long> ids = new HashSet<>();
            for (int j = 0; j < 20; j++) {
                ids.add(tally.<Long>run(
                        (it, state) -> it.reply(Thread.currentThread().getId())));
            }
            assertThat(ids).hasSize(1);
            names.add(ids.toString());
        }
        assertThat(names).hasSize(5);
    }
}
