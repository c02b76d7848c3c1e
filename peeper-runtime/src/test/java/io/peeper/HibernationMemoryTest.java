package io.peeper;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.internal.branch.Inside;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What hibernate() gives back, and what it doesn't. */
@ExtendWith(FreshSystem.class)
final class HibernationMemoryTest {
    private static final int MESSAGES = 1_000_000;

    private PeeperSystem system;

    @BeforeEach
    void system(PeeperSystem fresh) {
        system = fresh;
    }

    private static void hibernate(TallyClient tally) {
        tally.<Integer>run((it, count) -> it.<Integer>reply(null).hibernate());
        assertThat(tally.peeper().sys().status().mode()).isEqualTo(Status.Mode.HIBERNATED);
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @Test
    @DisplayName("S62: the times of restarts go, once none of them counts any more, and not before")
    void restartWindow() {
        TallyClient kept = system.start(TallyPeeper.spec(Tallying::new, 0).intensity(1, Duration.ofHours(1)));
        kept.peeper().exit(ExitReason.KILL);
        hibernate(kept);
        assertThat(Inside.hasRestarts(kept.peeper())).isTrue();
        kept.peeper().exit(ExitReason.KILL);
        Eventually.eventually("it still counted", () -> !kept.peeper().isAlive());

        TallyClient over = system.start(TallyPeeper.spec(Tallying::new, 0).intensity(1, Duration.ofNanos(1)));
        over.peeper().exit(ExitReason.KILL);
        assertThat(over.get()).isEqualTo(0);
        assertThat(Inside.hasRestarts(over.peeper())).isTrue();
        hibernate(over);
        assertThat(Inside.hasRestarts(over.peeper())).isFalse();
        over.peeper().exit(ExitReason.KILL);
        assertThat(over.get()).isEqualTo(0);
    }

    /** A mailbox that was long once, and is empty. */
    private TallyClient drained() {
        TallyClient tally = system.start(
                TallyPeeper.spec(Tallying::new, 0).mailbox(Mailbox.bounded(MESSAGES + 1, Overflow.DROP_OLDEST)));
        tally.peeper().sys().suspend();
        for (int i = 0; i < MESSAGES; i++) {
            tally.add(1);
        }
        tally.peeper().sys().resume();
        assertThat(TallyPeeper.withTimeout(tally, Duration.ofMinutes(1)).get()).isEqualTo(MESSAGES);
        return tally;
    }

    private static void assertGivenBack(TallyClient tally, long before) {
        // 4 bytes a message at least were taken; half of that is more than all else that comes and goes
        Eventually.eventually("it gives them back", () -> before - used() > 2L * MESSAGES);
        assertThat(tally.addAndGet(1)).isEqualTo(MESSAGES + 1);
    }

    @Test
    @DisplayName("S62: a mailbox that drops its oldest gives the room of a long queue back when it is drained")
    void drainedMailbox() {
        TallyClient tally = drained();
        long before = used();
        tally.post((it, count) -> it.same().hibernate());
        assertGivenBack(tally, before);
    }

    @Test
    @DisplayName("S62: the same where a request waits that does not wake it")
    void drainedMailboxAndARequest() throws Exception {
        TallyClient tally = drained();
        long before = used();
        Gate gate = new Gate();
        tally.post((it, count) -> {
            gate.hang();
            return it.same().hibernate();
        });
        gate.awaitEntered();
        Threads.Background<Status> asking =
                Threads.background(() -> tally.peeper().sys().status());
        Eventually.eventually("it waits", () -> asking.thread.getState() == Thread.State.TIMED_WAITING);
        gate.open();
        assertThat(asking.get().mode()).isEqualTo(Status.Mode.HIBERNATED);
        assertGivenBack(tally, before);
    }

    @Test
    @DisplayName("S62: a timeout and a trace that are over go, and one that is wanted stays")
    void timeoutsAndTraces() {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 0));
        tally.run((it, count) -> it.reply(1).timeout(Duration.ofHours(1)));
        tally.peeper().sys().history(3);
        tally.get();
        hibernate(tally);
        assertThat(Inside.hasTimeout(tally.peeper())).isFalse();
        assertThat(Inside.hasDebug(tally.peeper())).isTrue();
        tally.peeper().sys().trace(event -> {}).close();
        tally.peeper().sys().history(0);
        hibernate(tally);
        assertThat(Inside.hasDebug(tally.peeper())).isFalse();
        tally.run((it, count) -> it.reply(1).timeout(Duration.ofHours(1)).hibernate());
        // the reply leaves before what follows it is done
        tally.peeper().sys().state();
        assertThat(Inside.hasTimeout(tally.peeper())).isTrue();
    }

    @Test
    @DisplayName("S62: a dedicated thread ends, and the next message gets another one")
    void dedicatedThread() throws Exception {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 0).dispatcher(Dispatcher.dedicated()));
        Thread first = tally.run((it, count) -> it.reply(Thread.currentThread()));
        Eventually.never("it ends by itself", () -> !first.isAlive());
        Thread second =
                tally.run((it, count) -> it.reply(Thread.currentThread()).hibernate());
        assertThat(second).isSameInstanceAs(first);
        first.join(20_000);
        assertThat(first.isAlive()).isFalse();
        Thread third = tally.run((it, count) -> it.reply(Thread.currentThread()));
        assertThat(third).isNotSameInstanceAs(first);
        Eventually.never("it ends by itself", () -> !third.isAlive());
    }

    @Test
    @DisplayName(
            "S62: 20,000 messages, each of which sends the worker to sleep, on a dedicated thread that comes and goes")
    void awakeAndAsleep() {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 0).dispatcher(Dispatcher.dedicated()));
        for (int i = 1; i <= 20_000; i++) {
            int told = tally.run((it, count) -> it.reply(count + 1, count + 1).hibernate());
            assertThat(told).isEqualTo(i);
            if (i % 1_000 == 0) {
                // longer than an idle thread stays
                Thread.yield();
                long until = System.nanoTime() + 2_000_000;
                Eventually.eventually("time passes", () -> System.nanoTime() - until > 0);
            }
        }
        assertThat(tally.get()).isEqualTo(20_000);
    }

    @Test
    @DisplayName("S62: asleep, a peeper has its state, dictionary, timers and links, and wakes for any message")
    void nothingElse() {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 7));
        TallyClient other = system.start(TallyPeeper.spec(Tallying::new, 0));
        tally.post((it, count) -> it.next(count + 1).hibernate());
        tally.peeper().sys().replaceState(state -> (int) state + 1);
        assertThat(tally.peeper().sys().status().mode()).isEqualTo(Status.Mode.HIBERNATED);
        assertThat(tally.addAndGet(1)).isEqualTo(10);
        assertThat(tally.peeper().sys().status().mode()).isEqualTo(Status.Mode.RUNNING);
        assertThat(other.get()).isEqualTo(0);
    }
}
