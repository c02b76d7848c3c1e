package io.peeper.processor;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.processor.Cases.Bad;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must not compile: one mistake, one message, at its place. */
final class BadTest {
    private static final Pattern KEY = Pattern.compile("\\[peeper:([a-z-]+)]");

    @TempDir
    Path folder;

    static List<Bad> cases() throws IOException {
        return Cases.bad();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReported(Bad bad) throws IOException {
        Compiler.Result result = Compiler.JAVAC.compile(List.of(bad.file()), folder);
        List<String> reported = result.ours().stream()
                .map(one -> key(one) + " at " + one.getLineNumber() + ":" + one.getColumnNumber())
                .toList();
        assertThat(reported).containsExactly(bad.expectation());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReportedInEclipse(Bad bad) throws IOException {
        Compiler.Result result = Compiler.ECJ.compile(List.of(bad.file()), folder);
        List<String> reported = result.ours().stream().map(BadTest::key).toList();
        assertThat(reported).containsExactly(bad.expectation().replaceFirst(" .*", ""));
    }

    /** Apart from those that no source file of a sensible length can bring about; other tests have them. */
    @Test
    void everyProblemHasACase() throws IOException {
        Set<String> keys = new TreeSet<>(Set.of(
                "bad-option",
                "explain",
                "internal",
                "missing-type",
                "no-runtime",
                "not-a-name",
                "too-many-operations"));
        for (Bad bad : cases()) {
            keys.add(bad.expectation().replaceFirst(" .*", ""));
        }
        Set<String> known = new TreeSet<>();
        for (io.peeper.processor.report.Problem problem : io.peeper.processor.report.Problem.values()) {
            known.add(problem.key());
        }
        assertThat(keys).isEqualTo(known);
    }

    private static String key(Diagnostic<?> diagnostic) {
        Matcher matcher = KEY.matcher(diagnostic.getMessage(Locale.ROOT));
        return matcher.find() ? matcher.group(1) : "none";
    }
}
