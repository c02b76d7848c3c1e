package io.peeper;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.Range;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A million calls whose callers gave up retain nothing; in a JVM with a small heap. */
final class TimedOutCallsTest {
    private static final int CALLS = 1_000_000;

    /** Prints what is left of each kind of call when its time is up. */
    static final class Main {
        public static void main(String[] arguments) {
            FreshSystem.LOGGER.setLevel(Level.OFF);
            Simulation simulation = new Simulation(1);
            PeeperSystem system = simulation.system();
            TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 0));
            TallyClient hurried = TallyPeeper.withTimeout(tally, Duration.ofMillis(1));
            print("deferred", () -> timesOut(() -> hurried.ask((it, count, from) -> it.noReply())));
            print("asynchronous", () -> {
                hurried.asyncRun((it, count) -> it.noReply());
                simulation.settle();
                simulation.park(simulation, 1_000_000);
                simulation.settle();
            });
            print(
                    "queued",
                    () -> {
                        tally.peeper().sys().suspend();
                        for (int i = 0; i < 1_000; i++) {
                            timesOut(hurried::get);
                        }
                        tally.peeper().sys().resume();
                        tally.get();
                    },
                    1_000);
            System.out.println("mailbox: " + tally.peeper().mailboxSize() + ", answers " + tally.addAndGet(1)
                    + ", incarnation " + tally.peeper().incarnation());
        }

        private static void print(String what, Runnable calls) {
            print(what, calls, 1);
        }

        private static void print(String what, Runnable calls, int each) {
            // what is made once is made now
            calls.run();
            calls.run();
            long before = used();
            for (int i = 0; i < CALLS; i += each) {
                calls.run();
            }
            System.out.println(what + " bytes: " + (used() - before));
        }

        private static void timesOut(Runnable call) {
            try {
                call.run();
                throw new AssertionError("answered");
            } catch (CallTimeoutException expected) {
                // as it should
            }
        }

        private static long used() {
            for (int i = 0; i < 3; i++) {
                System.gc();
            }
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }
    }

    @Test
    @DisplayName("S15: 1,000,000 calls that timed out, deferred, asynchronous, or still queued, retain nothing")
    void nothingIsRetained() throws Exception {
        String printed = Fork.run(Main.class, List.of("-Xmx48m"));

        assertThat(printed.lines().filter(line -> line.contains(" bytes: "))).hasSize(3);
        printed.lines()
                .filter(line -> line.contains(" bytes: "))
                .forEach(line -> assertThat(Long.parseLong(line.replaceAll(".*: ", "")))
                        .isIn(Range.closed(-4_000_000L, 1_000_000L)));
        assertThat(printed).contains("mailbox: 0, answers 1, incarnation 1");
    }
}
