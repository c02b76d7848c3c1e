package io.peeper.processor;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.processor.Cases.Bad;
import io.peeper.processor.Cases.Good;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The cases of a kind in one compilation, which compiles nothing: protocols don't influence each other. It is also what the
 * mutation tests run for each mutant.
 */
final class AtOnceTest {
    /** Hundreds of operations, which say no more than a few would. */
    private static final Set<String> LONG = Set.of("jdkparents", "many");

    @TempDir
    Path folder;

    private Compiler.Result compiled(Compiler compiler, List<Path> sources) {
        return compiler.compile(
                sources,
                folder,
                List.of(new PeeperProcessor()),
                List.of("-proc:only", "-Apeeper.explain=true", "-cp", Compiler.classPath()));
    }

    private void checkGood(Compiler compiler) throws IOException {
        List<Path> sources = new ArrayList<>();
        Map<String, String> expected = new TreeMap<>();
        for (Good good : Cases.good()) {
            boolean blind = compiler == Compiler.ECJ && GoodTest.BLIND_SPOTS.contains(good.toString());
            if (!blind && !LONG.contains(good.toString())) {
                sources.addAll(good.sources());
                expected.putAll(Compiler.contents(good.expected()));
            }
        }
        Compiler.Result result = compiled(compiler, sources);
        assertThat(result.ours().stream()
                        .filter(one -> one.getKind() != Diagnostic.Kind.NOTE)
                        .toList())
                .isEmpty();
        assertThat(result.generated()).isEqualTo(expected);
    }

    @Test
    void good() throws IOException {
        checkGood(Compiler.JAVAC);
    }

    @Test
    void goodInEclipse() throws IOException {
        checkGood(Compiler.ECJ);
    }

    /** Where the messages are, and their texts, which are goldens like the generated files. */
    @Test
    void bad() throws IOException {
        List<Path> sources = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (Bad bad : Cases.bad()) {
            sources.add(bad.file());
            expected.add(bad + ": " + bad.expectation());
        }
        List<Diagnostic<? extends JavaFileObject>> said =
                compiled(Compiler.JAVAC, sources).ours();
        assertThat(said.stream()
                        .filter(one -> one.getKind() != Diagnostic.Kind.NOTE)
                        .map(one -> name(one) + ": "
                                + one.getMessage(Locale.ROOT).replaceAll("(?s).*\\[peeper:([a-z-]+)].*", "$1") + " at "
                                + one.getLineNumber() + ":" + one.getColumnNumber())
                        .toList())
                .containsExactlyElementsIn(expected);
        String texts = said.stream()
                .map(one -> name(one) + "\n" + one.getMessage(Locale.ROOT).replace("\r", "") + "\n")
                .sorted()
                .collect(Collectors.joining("\n"));
        if ("write".equals(System.getProperty("peeper.golden"))) {
            Files.writeString(Cases.messages(), texts);
        }
        assertThat(texts).isEqualTo(Files.readString(Cases.messages()));
    }

    private static String name(Diagnostic<? extends JavaFileObject> said) {
        return Path.of(said.getSource().getName()).getFileName().toString().replace(".java", "");
    }
}
