package io.peeper.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.runner.options.WarmupMode;

/** Measures all rows side by side in one run, and prints them with their ratios and with what must hold. */
public final class Table {
    /** For Peeper and its peers alike. */
    private static final String[] JVM_ARGS = {"-Xms1g", "-Xmx1g"};

    /** The release from which on the JVM can be told whether it warns of sun.misc.Unsafe; the next one does. */
    private static final int UNSAFE_IS_WARNED_OF = 23;

    private final Settings settings;
    private final long tokens = Work.calibrate();
    private final Map<String, List<BenchmarkResult>> measured = new LinkedHashMap<>();
    private final Map<String, RunResult> results = new LinkedHashMap<>();

    private Table(Settings settings) {
        this.settings = settings;
    }

    public static void main(String[] args) throws Exception {
        if (List.of(args).contains("--help")) {
            System.out.print(Settings.USAGE);
            return;
        }
        if (List.of(args).contains("--list")) {
            Row.ALL.forEach(row -> System.out.printf("%-20s %s%n", row.key(), row.title()));
            System.out.printf("%-20s %s%n", "idle-memory", "a million idle peepers in 512 MB");
            return;
        }
        new Table(Settings.parse(args)).run();
    }

    private void run() throws Exception {
        long begin = System.nanoTime();
        header();
        IdleMemory.Figures memory;
        List<Process> spinners = settings.cores().keep();
        try {
            measure();
            memory = settings.memory() ? IdleMemory.measureApart() : null;
        } finally {
            spinners.forEach(Process::destroy);
        }
        write();
        settings.rows().forEach(this::print);
        if (memory != null) {
            print(memory);
        }
        System.out.printf(
                Locale.ROOT,
                "%nMeasured in %.0f s; JMH's figures are in %s.%n",
                (System.nanoTime() - begin) / 1e9,
                settings.json());
    }

    private void header() throws IOException {
        Properties versions = new Properties();
        try (InputStream stream = Table.class.getResourceAsStream("/versions.properties")) {
            versions.load(stream);
        }
        System.out.println("Peeper " + versions.remove("peeper") + " beside "
                + versions.entrySet().stream()
                        .map(version -> version.getKey() + " " + version.getValue())
                        .sorted()
                        .collect(Collectors.joining(", ")));
        System.out.println("JDK " + Runtime.version() + " (" + System.getProperty("java.vm.name") + "), "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " cores" + processor());
        System.out.println("Cores: " + settings.cores());
        System.out.println("Forks: " + settings.forks() + " in turns, each with " + String.join(" ", JVM_ARGS)
                + (settings.shortRun() ? ", short iterations" : ", 4 s of warm-up and 5 of measurement")
                + "; 2 microseconds are " + tokens
                + " tokens; blackholes as JMH chooses, by the compiler where it can");
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> " of " + line.substring(line.indexOf(':') + 1).trim())
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    /** In turns, so that what changes on the machine meanwhile hits all alike. */
    private void measure() {
        int total = settings.forks()
                * settings.rows().stream()
                        .mapToInt(row -> settings.benchmarks(row).size())
                        .sum();
        int done = 0;
        for (int fork = 0; fork < settings.forks(); fork++) {
            for (Row row : settings.rows()) {
                for (String name : settings.benchmarks(row)) {
                    System.err.printf("%d of %d: %s %s%n", ++done, total, row.key(), name);
                    measure(row, name);
                }
            }
        }
    }

    private void measure(Row row, String name) {
        String id = row.id(name);
        ChainedOptionsBuilder times = settings.times(row);
        row.alone(name)
                .ifPresent(alone ->
                        times.includeWarmup("^" + Pattern.quote(alone) + "$").warmupMode(WarmupMode.BULK_INDI));
        Options options = times.include("^" + Pattern.quote(id) + "$")
                .jvmArgs(args())
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        try {
            for (RunResult result : new Runner(options).run()) {
                List<BenchmarkResult> all = measured.computeIfAbsent(id, key -> new ArrayList<>());
                all.addAll(result.getBenchmarkResults());
                results.put(id, new RunResult(result.getParams(), all));
            }
        } catch (RunnerException e) {
            System.err.println("  failed: " + e);
        }
    }

    private String[] args() {
        List<String> args = new ArrayList<>(List.of(JVM_ARGS));
        args.add("-D" + Work.PROPERTY + "=" + tokens);
        if (Runtime.version().feature() >= UNSAFE_IS_WARNED_OF) {
            // the harness and some peers use it: four lines a fork, between which the figures are hard to find
            args.add("--sun-misc-unsafe-memory-access=allow");
        }
        return args.toArray(String[]::new);
    }

    private void write() throws IOException {
        try (PrintStream stream = new PrintStream(settings.json().toFile(), StandardCharsets.UTF_8)) {
            ResultFormatFactory.getInstance(ResultFormatType.JSON, stream).writeOut(results.values());
        }
    }

    private void print(Row row) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (String name : settings.benchmarks(row)) {
            RunResult result = results.get(row.id(name));
            if (result != null) {
                figures.put(name, Figure.of(result));
            }
        }
        System.out.printf("%n%s (%s)%n", row.title(), row.key());
        if (figures.isEmpty()) {
            System.out.println("  not measured");
            return;
        }
        Map.Entry<String, Figure> first = figures.entrySet().iterator().next();
        System.out.printf(
                "  %-24s %12s %10s %16s %10s %12s%n", "", "ns", "+-", "of " + first.getKey(), "bytes", "p99.9 us");
        figures.forEach((name, figure) -> System.out.printf(
                Locale.ROOT,
                "  %-24s %,12.1f %10s %16s %,10.1f %12s%n",
                name,
                figure.nanos(),
                optional(figure.error()),
                Bar.times(figure.nanos() / first.getValue().nanos()),
                figure.bytes(),
                optional(figure.p999() / 1_000)));
        for (Bar bar : row.bars()) {
            Bar.Verdict verdict = bar.judge(figures, settings.cores());
            if (verdict != null) {
                System.out.println("  " + verdict);
            }
        }
    }

    private static void print(IdleMemory.Figures memory) {
        System.out.printf("%nidle peeper, unnamed, default spec (idle-memory)%n  %s%n", memory);
        System.out.println("  " + new Bar.Verdict(memory.bytes() <= 256, "at most 256 bytes each"));
        System.out.println("  " + new Bar.Verdict(memory.seconds() < 5, "started in under 5 s"));
    }

    private static String optional(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%,.1f", value);
    }
}
