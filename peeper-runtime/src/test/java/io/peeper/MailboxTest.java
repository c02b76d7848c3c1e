package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.Throwing.fails;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bounds of mailboxes, and what becomes of one message more. */
@ExtendWith(FreshSystem.class)
final class MailboxTest {
    private final Gate gate = new Gate();
    private PeeperSystem system;
    private TallyClient tally;
    private PeeperRef ref;

    @BeforeEach
    void system(PeeperSystem fresh) {
        system = fresh;
    }

    @AfterEach
    void open() {
        gate.open();
    }

    /** A peeper that handles nothing until the gate opens. */
    private void start(Mailbox mailbox) throws InterruptedException {
        tally = system.start(TallyPeeper.spec(Tallying::new, 0).name("tally").mailbox(mailbox));
        ref = tally.peeper();
        tally.post((it, state) -> {
            gate.hang();
            return it.same();
        });
        gate.awaitEntered();
    }

    private void fill(int messages) {
        for (int i = 0; i < messages; i++) {
            tally.add(1);
        }
        assertThat(ref.mailboxSize()).isEqualTo(messages);
    }

    @Test
    @DisplayName("D15: REJECT: calls, casts and infos throw NOT_RUN, and say how full it is")
    void reject() throws Exception {
        start(Mailbox.bounded(3, Overflow.REJECT));
        fill(3);

        MailboxFullException failure = fails(MailboxFullException.class, Outcome.NOT_RUN, () -> tally.add(100));
        fails(MailboxFullException.class, Outcome.NOT_RUN, () -> tally.addAndGet(100));
        fails(MailboxFullException.class, Outcome.NOT_RUN, () -> ref.send("info"));
        assertThat(tally.asyncAddAndGet(100).toCompletableFuture().isCompletedExceptionally())
                .isTrue();

        assertThat(failure).hasMessageThat().contains("tally: add(int)");
        assertThat(failure).hasMessageThat().contains("3 of 3");
        gate.open();
        Eventually.eventually("room", () -> ref.mailboxSize() == 0);
        assertThat(tally.get()).isEqualTo(3);
    }

    @Test
    @DisplayName("D15: the default is 100,000 messages and REJECT")
    void standard() throws Exception {
        start(Mailbox.standard());
        fill(100_000);
        fails(MailboxFullException.class, Outcome.NOT_RUN, () -> tally.add(100));
        gate.open();
        assertThat(Mailbox.standard()).isEqualTo(Mailbox.bounded(100_000, Overflow.REJECT));
        Eventually.eventually("room", () -> ref.mailboxSize() == 0);
        assertThat(tally.get()).isEqualTo(100_000);
    }

    @Test
    @DisplayName("D15: unbounded takes more")
    void unbounded() throws Exception {
        start(Mailbox.unbounded());
        fill(200_000);
        gate.open();
        Eventually.eventually("handled", () -> tally.get() == 200_000);
    }

    @Test
    @DisplayName("D15: DROP_NEWEST: a cast is dropped without a word, a call throws NOT_RUN")
    void dropNewest() throws Exception {
        start(Mailbox.bounded(2, Overflow.DROP_NEWEST));
        fill(2);

        tally.add(100);
        ref.send("info");
        fails(MailboxFullException.class, Outcome.NOT_RUN, () -> tally.addAndGet(100));

        assertThat(ref.mailboxSize()).isEqualTo(2);
        gate.open();
        Eventually.eventually("room", () -> ref.mailboxSize() == 0);
        assertThat(tally.get()).isEqualTo(2);
    }

    @Test
    @DisplayName("D15: DROP_OLDEST: what waited longest goes; if it is a call, its caller is told NOT_RUN")
    void dropOldest() throws Exception {
        start(Mailbox.bounded(2, Overflow.DROP_OLDEST));
        Threads.Background<Integer> caller = Threads.background(() -> tally.addAndGet(100));
        Eventually.eventually("queued", () -> ref.mailboxSize() == 1);
        tally.add(10);
        tally.add(1);

        assertThat(caller.failure(MailboxFullException.class).outcome()).isEqualTo(Outcome.NOT_RUN);
        assertThat(ref.mailboxSize()).isEqualTo(2);
        tally.add(2);
        assertThat(ref.mailboxSize()).isEqualTo(2);
        gate.open();
        Eventually.eventually("room", () -> ref.mailboxSize() == 0);
        assertThat(tally.get()).isEqualTo(3);
    }

    @Test
    @DisplayName("D15: BLOCK: senders wait for room, in the order of their own messages")
    void block() throws Exception {
        start(Mailbox.bounded(2, Overflow.BLOCK));
        fill(2);
        Threads.Background<Integer> sender = Threads.background(() -> {
            for (int i = 0; i < 1_000; i++) {
                int number = i;
                tally.post((it, state) -> it.next(state == number + 2 ? state + 1 : -1_000_000));
            }
            return tally.get();
        });
        Eventually.never("it gets through", () -> ref.mailboxSize() > 2 || sender.isDone());

        gate.open();

        assertThat(sender.get()).isEqualTo(1_002);
    }

    @Test
    @DisplayName("D15: BLOCK: a call waits within its own deadline, and then was NOT_RUN")
    void blockedCall() throws Exception {
        start(Mailbox.bounded(1, Overflow.BLOCK));
        fill(1);
        CallTimeoutException failure = fails(
                CallTimeoutException.class,
                Outcome.NOT_RUN,
                () -> TallyPeeper.withTimeout(tally, Duration.ofMillis(50)).addAndGet(100));
        assertThat(failure).hasMessageThat().contains("1 of 1");
        gate.open();
        assertThat(tally.get()).isEqualTo(1);
    }

    @Test
    @DisplayName("D15: BLOCK: a blocked sender can be interrupted, and hears of the end")
    void blockedSenderIsFreed() throws Exception {
        start(Mailbox.bounded(1, Overflow.BLOCK));
        fill(1);
        Threads.Background<Integer> interrupted = Threads.background(() -> tally.addAndGet(100));
        Threads.Background<Integer> caller = Threads.background(() -> tally.addAndGet(100));
        Threads.Background<Void> caster = Threads.background(() -> {
            tally.add(100);
            return null;
        });
        Eventually.never("one gets through", () -> interrupted.isDone() || caller.isDone() || caster.isDone());
        interrupted.thread.interrupt();
        assertThat(interrupted.failure(CallInterruptedException.class).outcome())
                .isEqualTo(Outcome.NOT_RUN);

        Threads.Background<Void> closer = Threads.background(() -> {
            system.close(Duration.ofMillis(100));
            return null;
        });

        caller.failure(NoProcessException.class);
        caster.get();
        gate.open();
        closer.get();
    }

    @Test
    @DisplayName("D15: BLOCK: a handler that would wait for room in its own mailbox is an error")
    void blockedByItself() throws Exception {
        start(Mailbox.bounded(1, Overflow.BLOCK));
        gate.open();
        SelfCallException crash = (SelfCallException) Throwing.crash(() -> tally.run((it, state) -> {
            it.self().add(1);
            it.self().add(1);
            return it.done();
        }));
        assertThat(crash.chain()).containsExactly(ref, ref);
        assertThat(tally.get()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("D15: stop and exit pass a full mailbox; stop takes its turn")
    void controlMessagesPass(Overflow overflow) throws Exception {
        start(Mailbox.bounded(2, overflow));
        fill(2);
        Threads.Background<Void> stopper = Threads.background(() -> {
            ref.stop();
            return null;
        });
        Eventually.eventually("it waits", () -> stopper.thread.getState() == Thread.State.WAITING);
        assertThat(ref.mailboxSize()).isEqualTo(2);
        assertThat(ref.isAlive()).isTrue();

        ref.exit(ExitReason.KILL);

        stopper.get();
        assertThat(ref.isAlive()).isFalse();
        assertThat(ref.incarnation()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("D1: what waits survives a crash and a kill, in order; mailboxSize never waits")
    void keptOverCrashes(Overflow overflow) throws Exception {
        start(Mailbox.bounded(10, overflow));
        tally.post((it, state) -> it.next(state + 1));
        tally.post((it, state) -> {
            throw new IllegalStateException("boom");
        });
        tally.post((it, state) -> it.next(state * 10));
        tally.post((it, state) -> it.next(state + 3));
        assertThat(ref.mailboxSize()).isEqualTo(4);

        ref.exit(ExitReason.KILL);

        assertThat(tally.get()).isEqualTo(13);
        assertThat(ref.incarnation()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("D1: dropOnCrash drops what waits: callers are told NOT_RUN with the reason")
    void dropOnCrash(Overflow overflow) throws Exception {
        start(Mailbox.bounded(10, overflow).dropOnCrash());
        IllegalStateException boom = new IllegalStateException("boom");
        tally.post((it, state) -> {
            throw boom;
        });
        tally.add(1);
        Threads.Background<Integer> caller = Threads.background(() -> tally.addAndGet(100));
        Eventually.eventually("queued", () -> ref.mailboxSize() == 3);
        gate.open();

        WorkerExitedException dropped = caller.failure(WorkerExitedException.class);
        assertThat(dropped.outcome()).isEqualTo(Outcome.NOT_RUN);
        assertThat(dropped.reason()).isEqualTo(new ExitReason.Crash(boom));
        assertThat(tally.get()).isEqualTo(0);
    }

    @Test
    @DisplayName("D1: dropOnCrash drops no stop request")
    void dropOnCrashKeepsStops() throws Exception {
        start(Mailbox.standard().dropOnCrash());
        tally.add(1);
        Threads.Background<Void> stopper = Threads.background(() -> {
            ref.stop();
            return null;
        });
        Eventually.eventually("it waits", () -> stopper.thread.getState() == Thread.State.WAITING);
        ref.exit(ExitReason.KILL);
        stopper.get();
        assertThat(ref.isAlive()).isFalse();
    }
}
