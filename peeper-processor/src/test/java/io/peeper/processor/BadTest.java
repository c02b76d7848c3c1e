package io.peeper.processor;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.processor.Cases.Bad;
import io.peeper.processor.report.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Compiler.Result result = Compiler.JAVAC.compile(List.of(bad.file(), user(bad)), folder);
        List<String> reported = result.ours().stream()
                .map(one -> key(one) + " at " + one.getLineNumber() + ":" + one.getColumnNumber())
                .toList();
        assertThat(reported).containsExactly(bad.expectation());
        if (result.ours().get(0).getKind() == Diagnostic.Kind.ERROR
                && !bad.expectation().startsWith("stray-")) {
            assertThat(result.errors()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReportedInEclipse(Bad bad) throws IOException {
        Compiler.Result result = Compiler.ECJ.compile(List.of(bad.file()), folder);
        List<String> reported = result.ours().stream().map(BadTest::key).toList();
        assertThat(reported).containsExactly(bad.expectation().replaceFirst(" .*", ""));
    }

    /** Names what would have been generated: it is not to blame, and nothing is to be said of it. */
    private Path user(Bad bad) throws IOException {
        String source = Files.readString(bad.file());
        String stem = Stream.of("Around {", "interface Inner", "interface Protocol")
                .filter(source::contains)
                .map(nested -> "_" + nested.replaceAll("interface| |\\{", ""))
                .collect(Collectors.joining("", bad.toString(), ""));
        return Files.writeString(folder.resolve("User.java"), """
                package bad;

                %2$s

                abstract class User extends %1$sWorker {
                    final %1$sClient client = start(null, null);

                    abstract %1$sPeeper peeper(%1$sClient[] clients);
                }
                """.formatted(
                stem, bad.expectation().startsWith("taken-") ? "" : "import static bad." + stem + "Peeper.start;"));
    }

    static List<Bad> warnings() throws IOException {
        Set<String> keys = Arrays.stream(Problem.values())
                .filter(Problem::isWarning)
                .map(Problem::key)
                .collect(Collectors.toSet());
        List<Bad> warnings = new ArrayList<>();
        for (Bad bad : cases()) {
            if (keys.contains(bad.expectation().replaceFirst(" .*", ""))) {
                warnings.add(bad);
            }
        }
        return warnings;
    }

    @ParameterizedTest
    @MethodSource("warnings")
    void canBeSuppressed(Bad bad) throws IOException {
        String key = bad.expectation().replaceFirst(" .*", "");
        for (String name : List.of("peeper", "peeper:" + key)) {
            Path file = Files.writeString(
                    folder.resolve(bad + ".java"),
                    Files.readString(bad.file())
                            .replaceFirst("@Peeper", "@SuppressWarnings(\"" + name + "\") @Peeper"));
            Path to = folder.resolve(name.replace(':', '-'));
            assertThat(Compiler.JAVAC.compile(List.of(file), to).diagnostics()).isEmpty();
        }
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
        for (Problem problem : Problem.values()) {
            known.add(problem.key());
        }
        assertThat(keys).isEqualTo(known);
    }

    private static String key(Diagnostic<?> diagnostic) {
        Matcher matcher = KEY.matcher(diagnostic.getMessage(Locale.ROOT));
        return matcher.find() ? matcher.group(1) : "none";
    }
}
