package io.peeper.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark runs, once and in this JVM. How fast it is, is no matter of a test. */
final class EveryBenchmarkTest {
    static Stream<Row> rows() {
        return Row.ALL.stream().filter(row -> !row.runnable(true).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyBenchmarkOfTheRowRuns(Row row) throws Exception {
        var options = new OptionsBuilder()
                .forks(0)
                .mode(Mode.SingleShotTime)
                .warmupIterations(0)
                .measurementIterations(1)
                .timeout(TimeValue.seconds(30))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        for (String name : row.runnable(true)) {
            options.include("^" + row.id(name).replace(".", "\\.") + "$");
        }

        Collection<RunResult> results = new Runner(options.build()).run();

        assertThat(results).hasSize(row.runnable(true).size());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theRowNamesAllBenchmarksOfItsClass(Row row) {
        List<String> methods = Arrays.stream(row.benchmark().getMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .map(Method::getName)
                .toList();

        assertThat(Stream.concat(row.benchmarks().stream(), row.others().stream())
                        .toList())
                .containsExactlyElementsIn(methods);
    }

    @Test
    void keysAreUnique() {
        List<String> keys = Row.ALL.stream().map(Row::key).toList();

        assertThat(keys).containsNoDuplicates();
        for (String key : keys) {
            assertWithMessage(key).that(Settings.parse(key).rows()).hasSize(1);
        }
    }
}
