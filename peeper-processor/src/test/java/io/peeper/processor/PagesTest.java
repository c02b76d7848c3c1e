package io.peeper.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.peeper.processor.report.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages about the diagnostics: one for each, with its text, and with examples that do what the page says. */
final class PagesTest {
    private static final Path PAGES = Path.of("../docs/diagnostics");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```java\\n(.*?)^```");

    private static final Pattern TYPE = Pattern.compile("(?m)^[a-z ]*(?:class|interface|record) (\\w+)");

    /** Those that no source file of its own can bring about, or only a very long one. */
    private static final Set<Problem> WITHOUT_EXAMPLES = Set.of(
            Problem.BAD_OPTION,
            Problem.EXPLAIN,
            Problem.INTERNAL,
            Problem.MISSING_TYPE,
            Problem.NO_RUNTIME,
            Problem.NOT_A_NAME,
            Problem.TOO_MANY_OPERATIONS);

    private static final String IMPORTS = """
            package docs;

            import io.peeper.*;
            import io.peeper.annotation.*;
            import java.util.*;
            import java.util.concurrent.*;

            """;

    @TempDir
    Path folder;

    private static String page(Problem problem) throws IOException {
        return Files.readString(PAGES.resolve(problem.key() + ".md"));
    }

    private static String kind(Problem problem) {
        return problem.isError() ? "error" : problem.isWarning() ? "warning" : "note";
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatTheProcessorSays(Problem problem) throws IOException {
        String kind = kind(problem);
        String said = problem.text().replaceAll("%(\\d\\$)?s", "…").replace("\n", "\n> ");
        assertThat(page(problem))
                .startsWith("# " + problem.key() + "\n\n" + kind.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                        + kind.substring(1) + ":\n\n> " + said + "\n\n");
    }

    @Test
    void thereAreNoOthers() throws IOException {
        List<String> keys =
                Arrays.stream(Problem.values()).map(Problem::key).sorted().toList();
        try (Stream<Path> files = Files.list(PAGES)) {
            List<String> names = files.map(file -> file.getFileName().toString().replace(".md", ""))
                    .filter(name -> !name.equals("README"))
                    .sorted()
                    .toList();
            assertThat(names).isEqualTo(keys);
        }
        String index = Files.readString(PAGES.resolve("README.md"));
        for (Problem problem : Problem.values()) {
            assertThat(index).contains("| [" + problem.key() + "](" + problem.key() + ".md) | " + kind(problem) + " |");
        }
    }

    @ParameterizedTest
    @EnumSource
    void itsExamplesAreWrongAndRight(Problem problem) throws IOException {
        List<String> examples = EXAMPLE.matcher(page(problem))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(examples).hasSize(WITHOUT_EXAMPLES.contains(problem) ? 0 : 2);
        if (examples.isEmpty()) {
            return;
        }
        List<Diagnostic<?>> wrong =
                new ArrayList<>(compiled("wrong", examples.get(0)).ours());
        assertWithMessage("%s", wrong).that(wrong).hasSize(1);
        assertThat(wrong.get(0).getMessage(null)).startsWith("[peeper:" + problem.key() + "]");
        assertThat(compiled("right", examples.get(1)).diagnostics()).isEmpty();
    }

    /** Each type in a file of its own, as its reader would have it. */
    private Compiler.Result compiled(String name, String example) throws IOException {
        Path sources = Files.createDirectories(folder.resolve(name));
        List<Path> files = new ArrayList<>();
        for (String type : example.split("\n\n(?=[@a-z])")) {
            Matcher named = TYPE.matcher(type);
            assertThat(named.find()).isTrue();
            files.add(Files.writeString(sources.resolve(named.group(1) + ".java"), IMPORTS + type));
        }
        return Compiler.JAVAC.compile(files, sources);
    }

    @Test
    void theKeysOfTheCatalogueAreAllDifferent() {
        Set<String> keys = new TreeSet<>();
        for (Problem problem : Problem.values()) {
            assertWithMessage(problem.key()).that(keys.add(problem.key())).isTrue();
        }
    }
}
