package io.peeper;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.Range;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What peepers cost, and what becomes of them when the heap is full: in JVMs of a certain size. */
final class HeapTest {
    /** Starts half a million, prints what each of them costs, uses some and closes all. */
    static final class Idle {
        private static final int WORKERS = 500_000;

        public static void main(String[] arguments) {
            PeeperSystem system = PeeperSystem.create();
            PeeperSpec<TallyClient, Integer> spec = TallyPeeper.spec(Tallying::new, 0);
            PeeperRef[] refs = new PeeperRef[WORKERS];
            for (int i = 0; i < 100; i++) {
                system.start(spec).addAndGet(1);
            }
            long before = used();
            for (int i = 0; i < WORKERS; i++) {
                refs[i] = system.start(spec).peeper();
            }
            System.out.println("bytes per worker: " + (used() - before) / WORKERS);
            for (int i = 0; i < WORKERS; i += 50_000) {
                TallyClient one = TallyPeeper.client(refs[i]);
                one.add(2);
                System.out.println("answers " + one.addAndGet(3));
            }
            long began = System.nanoTime();
            system.close();
            System.out.println("closed in ms: " + (System.nanoTime() - began) / 1_000_000);
            for (PeeperRef ref : refs) {
                if (ref.isAlive()) {
                    throw new IllegalStateException(ref + " is alive");
                }
            }
        }

        private static long used() {
            for (int i = 0; i < 3; i++) {
                System.gc();
            }
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }
    }

    /** Handlers that fill the heap, in a row. */
    static final class Full {
        public static void main(String[] arguments) {
            FreshSystem.LOGGER.setLevel(Level.OFF);
            PeeperSystem system = PeeperSystem.create();
            TallyClient tally =
                    TallyPeeper.withTimeout(system.start(TallyPeeper.spec(Tallying::new, 0)), Duration.ofMinutes(1));
            TallyClient other = system.start(TallyPeeper.spec(Tallying::new, 0));
            for (int i = 1; i <= 10; i++) {
                Throwable crash = Throwing.crash(() -> tally.run((it, state) -> {
                    List<Object> hoard = new ArrayList<>();
                    while (true) {
                        hoard.add(new long[1_000]);
                    }
                }));
                System.out.println(crash.getClass().getSimpleName() + " " + tally.addAndGet(1) + " "
                        + other.addAndGet(1) + " " + tally.peeper().incarnation() + " "
                        + other.peeper().incarnation());
            }
            system.close();
        }
    }

    @Test
    @DisplayName("500,000 idle workers live in 512 MB, in 256 bytes each, and close in order")
    void idleWorkers() throws Exception {
        String printed = Fork.run(Idle.class, List.of("-Xmx512m"));

        printed.lines().filter(line -> line.contains(": ")).forEach(System.out::println);
        assertThat(printed.split("answers 5\n", -1)).hasLength(11);
        assertThat(Integer.parseInt(printed.replaceAll("(?s).*bytes per worker: (\\d+).*", "$1")))
                .isIn(Range.closed(16, 256));
    }

    @Test
    @DisplayName("T282: a handler that fills the heap crashes its worker, ten times, and nobody else")
    void fullHeap() throws Exception {
        String printed = Fork.run(Full.class, List.of("-Xmx48m"));

        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            expected.add("OutOfMemoryError " + i + " " + i + " " + (i + 1) + " 1");
        }
        assertThat(printed.lines().toList()).isEqualTo(expected);
    }
}
