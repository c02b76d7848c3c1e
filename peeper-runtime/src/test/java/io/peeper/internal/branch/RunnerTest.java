package io.peeper.internal.branch;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.PeeperSystem;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The gate: an interrupt hits the run it is meant for, while that is on top, or nobody. */
final class RunnerTest {
    private final PeeperSystem system = PeeperSystem.create();
    private Branch<?> branch;
    private Runner runner;

    @BeforeEach
    void branch() {
        branch = (Branch<?>) system.start(TallyPeeper.spec(Tallying::new, 0)).peeper();
        runner = Runner.current();
    }

    @AfterEach
    void close() {
        assertThat(Thread.interrupted()).isFalse();
        system.close();
    }

    private Frame enter() {
        return runner.enter(branch, null, 0, Long.MAX_VALUE);
    }

    @Test
    @DisplayName("the run on top is hit, and its end clears the flag")
    void hit() {
        Frame frame = enter();
        runner.interrupt(frame.ticket);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        runner.leave();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(runner.depth()).isEqualTo(0);
    }

    @Test
    @DisplayName("a run that has ended is not hit, nor is the next one")
    void tooLate() {
        long ticket = enter().ticket;
        runner.leave();
        runner.interrupt(ticket);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        enter();
        runner.interrupt(ticket);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        runner.leave();
    }

    @Test
    @DisplayName("T286: a run below another one is not hit while that is on top")
    void below() {
        Frame lower = enter();
        long ticket = lower.ticket;
        Frame upper = enter();
        runner.interrupt(ticket);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        runner.interrupt(upper.ticket);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        runner.leave();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        runner.leave();
    }

    @Test
    @DisplayName("T286: 100,000 runs, shot at by another thread: no interrupt outlives its run")
    void shotAt() throws Exception {
        AtomicLong target = new AtomicLong();
        Thread shooter = new Thread(() -> {
            long ticket = 0;
            while (ticket >= 0) {
                if (ticket > 0) {
                    runner.interrupt(ticket);
                }
                ticket = target.get();
            }
        });
        shooter.start();
        int hits = 0;
        int strays = 0;
        for (int i = 0; i < 100_000; i++) {
            Frame frame = enter();
            target.set(frame.ticket);
            for (int spin = i % 50; spin > 0; spin--) {
                Thread.onSpinWait();
            }
            hits += Thread.currentThread().isInterrupted() ? 1 : 0;
            runner.leave();
            strays += Thread.currentThread().isInterrupted() ? 1 : 0;
        }
        target.set(-1);
        shooter.join();
        assertThat(strays).isEqualTo(0);
        assertThat(hits).isGreaterThan(0);
    }
}
