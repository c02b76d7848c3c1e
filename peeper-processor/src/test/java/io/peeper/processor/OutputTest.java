package io.peeper.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.peeper.processor.Cases.Good;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for everything that is generated. */
final class OutputTest {
    @TempDir
    Path folder;

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Good good : Cases.good()) {
            sources.addAll(good.sources());
        }
        return sources;
    }

    private static Map<String, String> expected() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (Good good : Cases.good()) {
            expected.putAll(Compiler.contents(good.expected()));
        }
        return expected;
    }

    @Test
    void isTheSameInAnyOrderOfSources() throws IOException {
        List<Path> sources = sources();
        Compiler.Result forwards = Compiler.JAVAC.compile(sources, folder.resolve("forwards"));
        Collections.reverse(sources);
        Compiler.Result backwards = Compiler.JAVAC.compile(sources, folder.resolve("backwards"));
        assertThat(forwards.errors()).isEmpty();
        assertThat(forwards.generated()).isEqualTo(expected());
        assertThat(backwards.generated()).isEqualTo(expected());
    }

    @Test
    void doesNotReflect() throws IOException {
        Compiler.Result result = Compiler.JAVAC.compile(sources(), folder);
        List<Path> classes = Compiler.files(result.classes(), ".class");
        assertThat(classes).isNotEmpty();
        for (Path file : classes) {
            String constants = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            assertWithMessage("%s", file).that(constants).doesNotContain("java/lang/reflect");
            assertWithMessage("%s", file).that(constants).doesNotContain("forName");
        }
    }

    @Test
    void comesFromOneElementEach() throws IOException {
        RecordingProcessor processor = new RecordingProcessor();
        Compiler.JAVAC.compile(sources(), folder, List.of(processor));
        assertThat(processor.origins()).hasSize(expected().size());
        for (Map.Entry<String, List<String>> file : processor.origins().entrySet()) {
            String stem = file.getKey().replaceFirst("(Client|Worker|Peeper)$", "");
            assertThat(file.getValue()).hasSize(1);
            assertThat(file.getValue().get(0).replace('.', '_')).isEqualTo(stem.replace('.', '_'));
        }
    }
}
