package io.peeper.benchmarks;

import io.peeper.PeeperSpec;
import io.peeper.PeeperSystem;
import io.peeper.benchmarks.peer.CounterClient;
import io.peeper.benchmarks.peer.CounterPeeper;
import io.peeper.benchmarks.peer.Counting;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Starts a million peepers in a heap of 512 MB, and prints how long that took and what each one takes. */
public final class IdleMemory {
    /** What was measured. */
    record Figures(int peepers, double seconds, double bytes) {
        @Override
        public String toString() {
            return "%,d idle peepers: %.1f bytes of heap each, started in %.2f s, %.0f ns each"
                    .formatted(peepers, bytes, seconds, seconds * 1e9 / peepers);
        }
    }

    private static final int MILLION = 1_000_000;
    private static final String FIGURES = "figures";

    private IdleMemory() {}

    /** The heap is that of this JVM. */
    public static void main(String[] args) {
        Figures figures = measure(PeeperSystem.create(), MILLION);
        System.out.println(figures);
        System.out.println(FIGURES + " " + figures.peepers + " " + figures.seconds + " " + figures.bytes);
        System.out.flush();
        Runtime.getRuntime().halt(0); // how long a million takes to stop is not the question
    }

    static Figures measure(PeeperSystem system, int peepers) {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        PeeperSpec<CounterClient, Integer> spec = CounterPeeper.spec(Counting::new, 0);
        CounterClient[] clients = new CounterClient[peepers];
        system.start(spec).peeper().stop(); // loads what is needed once
        long before = used(memory);
        long begin = System.nanoTime();
        for (int i = 0; i < peepers; i++) {
            clients[i] = system.start(spec);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        double bytes = (used(memory) - before) / (double) peepers;
        if (clients[peepers - 1].add(1) != 1) {
            throw new IllegalStateException("the last one does not count");
        }
        return new Figures(peepers, seconds, bytes);
    }

    private static long used(MemoryMXBean memory) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            memory.gc();
            least = Math.min(least, memory.getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    /** Measures in a JVM of its own. */
    static Figures measureApart() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IdleMemory.class.getName()))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        String line = output.lines()
                .filter(text -> text.startsWith(FIGURES + " "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no figures, but: " + output));
        String[] parts = line.split(" ", -1);
        return new Figures(Integer.parseInt(parts[1]), Double.parseDouble(parts[2]), Double.parseDouble(parts[3]));
    }
}
