package io.peeper.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What the command line asks for. */
record Settings(List<Row> rows, boolean memory, boolean shortRun, int forks, Cores cores, Pattern only, Path json) {
    static final String USAGE = """
            java -jar benchmarks.jar [options] [row...]
              --list           name the rows
              --short          one fork and short iterations: all rows in five minutes
              --forks N        how often each benchmark gets a new JVM, in turns (5; short: 1)
              --awake          keep the cores awake by spinners of idle priority
              --busy           share the cores with spinners of normal priority
              --only REGEX     only the benchmarks of this name, such as 'peeper|pekko'
              --json FILE      where JMH's figures go (benchmarks.json)
            """;

    private static final String MEMORY = "idle-memory";

    static Settings parse(String... args) {
        List<Row> rows = new ArrayList<>();
        boolean memory = false;
        boolean shortRun = false;
        int forks = 0;
        Cores cores = Cores.IDLE;
        Pattern only = Pattern.compile(".*");
        Path json = Path.of("benchmarks.json");
        var words = List.of(args).iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--short" -> shortRun = true;
                case "--awake" -> cores = Cores.AWAKE;
                case "--busy" -> cores = Cores.BUSY;
                case "--forks" -> forks = Integer.parseInt(words.next());
                case "--only" -> only = Pattern.compile(words.next());
                case "--json" -> json = Path.of(words.next());
                case MEMORY -> memory = true;
                default ->
                    rows.add(Row.ALL.stream()
                            .filter(row -> row.key().equals(word))
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException("no such row or option: " + word)));
            }
        }
        boolean all = rows.isEmpty() && !memory;
        return new Settings(
                all ? Row.ALL : List.copyOf(rows),
                memory || all,
                shortRun,
                forks > 0 ? forks : shortRun ? 1 : 5,
                cores,
                only,
                json);
    }

    /** The benchmarks of a row that are asked for. */
    List<String> benchmarks(Row row) {
        return row.runnable(!shortRun).stream()
                .filter(name -> only.matcher(name).matches())
                .toList();
    }

    /** How long each fork warms up and measures. */
    ChainedOptionsBuilder times(Row row) {
        ChainedOptionsBuilder options = new OptionsBuilder().forks(1);
        if (!shortRun) {
            return options.warmupIterations(4)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(5)
                    .measurementTime(TimeValue.seconds(1));
        }
        boolean sampled = row.benchmark() == WorkingCalls.LatencyOf64.class;
        return options.warmupIterations(2)
                .warmupTime(TimeValue.milliseconds(400))
                .measurementIterations(sampled ? 1 : 4)
                .measurementTime(TimeValue.milliseconds(sampled ? 2_000 : 250));
    }
}
