package io.peeper.processor;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.processor.Cases.Good;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What has to compile without a warning, and what comes of it, byte by byte. */
final class GoodTest {
    /** ecj shows no annotations on the bounds of wildcards, and none on types that are yet to be generated. */
    static final Set<String> BLIND_SPOTS = Set.of("nullness", "replies");

    @TempDir
    Path folder;

    static List<Good> cases() throws IOException {
        return Cases.good();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void compiles(Good good) throws IOException {
        Compiler.Result result = Compiler.JAVAC.compile(good.sources(), folder);
        assertThat(result.diagnostics()).isEmpty();
        if ("write".equals(System.getProperty("peeper.golden"))) {
            write(good.expected(), result.generated());
        }
        assertThat(result.generated()).isEqualTo(Compiler.contents(good.expected()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void compilesInEclipse(Good good) throws IOException {
        Compiler.Result result = Compiler.ECJ.compile(good.sources(), folder);
        assertThat(result.errors()).isEmpty();
        Map<String, String> expected = Compiler.contents(good.expected());
        if (BLIND_SPOTS.contains(good.toString())) {
            assertThat(withoutNullness(result.generated())).isEqualTo(withoutNullness(expected));
        } else {
            assertThat(result.generated()).isEqualTo(expected);
        }
        assertThat(warnings(result)).isEmpty();
    }

    /** In generated files; those about the type variables of the user's are the user's. */
    private static List<String> warnings(Compiler.Result result) {
        return result.diagnostics().stream()
                .filter(one -> one.getSource() != null
                        && result.generated().keySet().stream()
                                .anyMatch(name -> one.getSource()
                                        .getName()
                                        .replace('\\', '/')
                                        .endsWith(name)))
                .map(one -> one.getMessage(Locale.ROOT))
                .filter(text -> !text.contains("is hiding the type") && !text.contains("bounded by the final type"))
                .toList();
    }

    private static Map<String, String> withoutNullness(Map<String, String> files) {
        Map<String, String> without = new TreeMap<>();
        files.forEach((name, text) -> without.put(
                name,
                text.replace("? extends @Nullable Object", "?")
                        .replace("@Nullable ", "")
                        .replaceAll("\\s+", "")));
        return without;
    }

    private static void write(Path expected, Map<String, String> generated) throws IOException {
        for (Path old : Compiler.files(expected, ".java")) {
            Files.delete(old);
        }
        for (Map.Entry<String, String> file : generated.entrySet()) {
            Path path = expected.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
