package io.peeper.processor;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.processor.Cases.Good;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What has to compile without a warning, and what comes of it, byte by byte. */
final class GoodTest {
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
        assertThat(result.generated().keySet())
                .isEqualTo(Compiler.contents(good.expected()).keySet());
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
