package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.Range;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Peepers that come and go, each under a name that nobody had before, leave nothing behind; in a JVM with a small heap. */
final class NewNamesTest {
    private static final int FEW = 40_000;
    private static final int MANY = 1_000_000;

    /** Prints what is left of each kind. */
    static final class Main {
        private static int number;

        public static void main(String[] arguments) throws Exception {
            int count = Integer.parseInt(arguments[0]);
            PeeperSystem system = PeeperSystem.create();
            Registry<String, Void> registry = Registry.unique("carts");
            DynamicSupervisor supervisor = DynamicSupervisor.spec().start(system);
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE).start(system);
            print(
                    "top",
                    count,
                    number -> system.start(TallyPeeper.spec(Tallying::new, 0).name("top-" + number))
                            .peeper()
                            .stop());
            print(
                    "registry",
                    count / 10,
                    number -> system.start(TallyPeeper.spec(Tallying::new, 0).name(Name.via(registry, "via-" + number)))
                            .peeper()
                            .stop());
            print(
                    "dynamic",
                    count,
                    number -> supervisor.terminateChild(supervisor
                            .startChild(TallyPeeper.spec(Tallying::new, 0).name("child-" + number))
                            .peeper()));
            print(
                    "temporary",
                    count / 10,
                    number -> supervisor
                            .startChild(TallyPeeper.spec(Tallying::new, 0)
                                    .restart(Restart.TEMPORARY)
                                    .name("temporary-" + number))
                            .peeper()
                            .stop());
            print("static", count / 10, number -> {
                root.startChild(TallyPeeper.spec(Tallying::new, 0).name("static-" + number));
                root.terminateChild("static-" + number);
                root.deleteChild("static-" + number);
            });
            System.out.println("left: " + system.refs().size()
                    + system.registered().size()
                    + registry.count()
                    + supervisor.count().specs()
                    + root.count().specs()
                    + system.tree().roots().stream()
                            .mapToInt(one -> one.children().size())
                            .sum());
            system.close();
        }

        private static void print(String what, int count, IntConsumer body) throws Exception {
            // what is made once is made now
            for (int i = 0; i < 2_000; i++) {
                body.accept(number++);
            }
            long before = used();
            int threads = Thread.activeCount();
            for (int i = 0; i < count; i++) {
                body.accept(number++);
            }
            System.out.println(what + " bytes: " + (used() - before));
            System.out.println(what + " threads: " + (Thread.activeCount() - threads));
        }

        private static long used() {
            for (int i = 0; i < 3; i++) {
                System.gc();
            }
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }
    }

    private static void assertFlat(int count, int seconds) throws Exception {
        String printed = Fork.run(Main.class, List.of("-Xmx48m"), List.of(String.valueOf(count)), seconds);

        assertThat(printed.lines().filter(line -> line.contains(" bytes: "))).hasSize(5);
        printed.lines()
                .filter(line -> line.contains(" bytes: "))
                .forEach(line -> assertWithMessage(line)
                        .that(number(line))
                        .isIn(Range.closed(-4_000_000L, count == FEW ? 600_000L : 1_000_000L)));
        printed.lines()
                .filter(line -> line.contains(" threads: "))
                .forEach(line -> assertWithMessage(line).that(number(line)).isAtMost(8));
        assertThat(printed).contains("left: 000000");
    }

    private static long number(String line) {
        return Long.parseLong(line.replaceAll(".*: ", ""));
    }

    @Test
    @DisplayName("Peepers that start and stop under new names leave heap, registries and threads as they were")
    void few() throws Exception {
        assertFlat(FEW, 55);
    }

    @Test
    @Tag("stress")
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    @DisplayName("1,000,000 starts and stops under new names leave heap, registries and threads as they were")
    void many() throws Exception {
        assertFlat(MANY, 600);
    }
}
