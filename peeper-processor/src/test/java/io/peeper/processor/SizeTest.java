package io.peeper.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.peeper.processor.Cases.Good;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Methods that the virtual machine compiles, of however large a protocol, and the largest one that there can be. */
final class SizeTest {
    /** {@code HugeMethodLimit} of HotSpot, which compiles nothing above. */
    private static final int MOST_BYTES = 8000;

    /** {@code FreqInlineSize}: a hot method above is not inlined into its caller. */
    private static final int MOST_BYTES_INLINED = 325;

    /** What a stub with more parameters than this has to load is above already. */
    private static final int MANY_PARAMETERS = 100;

    @TempDir
    Path folder;

    private Path source(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".java"), text);
    }

    /** A protocol, and a worker that replies with the number of the operation plus the first argument. */
    private List<Path> protocol(int operations, IntFunction<String> parameters) throws IOException {
        StringBuilder protocol = new StringBuilder("""
                package huge;

                @io.peeper.annotation.Peeper(state = Integer.class)
                public interface Huge {
                """);
        StringBuilder worker = new StringBuilder("""
                package huge;

                import io.peeper.*;

                public final class Worker extends HugeWorker {
                """);
        StringBuilder main = new StringBuilder("""
                package huge;

                public final class Main {
                    public static int run() throws Exception {
                        HugeClient client = HugePeeper.start(Worker::new, 0);
                        int right = 0;
                """);
        for (int i = 0; i < operations; i++) {
            String taken = parameters.apply(i);
            String thrown = i % 2 == 0 ? "" : " throws java.io.IOException";
            protocol.append("    int get%d(%s)%s;%n".formatted(i, taken, thrown));
            worker.append("    @Override protected Reply<Integer, Integer> get%1$d(Integer state, %2$s) {%n"
                    .formatted(i, taken));
            worker.append("        return reply(p0 + %d);%n    }%n".formatted(i));
        }
        for (int i = 0; i < operations; i += 7) {
            String ones = "1" + ", 1".repeat(parameters.apply(i).split(",").length - 1);
            main.append("        right += client.get%d(%s) == 1 + %d ? 1 : 0;%n".formatted(i, ones, i));
        }
        main.append("        client.peeper().stop();\n        return right;\n    }\n}\n");
        return List.of(
                source("Huge", protocol.append("}\n").toString()),
                source("Worker", worker.append("}\n").toString()),
                source("Main", main.toString()));
    }

    private static String parameters(int count) {
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parameters.add("int p" + i);
        }
        return String.join(", ", parameters);
    }

    private static void checkSizes(Compiler.Result result, boolean stubs) throws IOException {
        for (Path file : Compiler.files(result.classes(), ".class")) {
            String name = file.getFileName().toString();
            if (result.generated().keySet().stream()
                    .map(source -> Path.of(source).getFileName().toString().replace(".java", ""))
                    .noneMatch(type -> name.equals(type + ".class") || name.startsWith(type + "$"))) {
                continue;
            }
            int most = stubs && name.endsWith("Client.class") ? MOST_BYTES_INLINED : MOST_BYTES;
            for (Map.Entry<String, Integer> method : ClassFile.read(file).code().entrySet()) {
                boolean many = method.getKey().replaceAll("\\).*", "").length() > MANY_PARAMETERS;
                assertWithMessage("%s of %s", method.getKey(), name)
                        .that(method.getValue())
                        .isAtMost(many ? MOST_BYTES : most);
            }
        }
    }

    @Test
    void noMethodIsTooLargeToBeCompiledOrInlined() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Good good : Cases.good()) {
            sources.addAll(good.sources());
        }
        Compiler.Result result = Compiler.JAVAC.compile(sources, folder);
        assertThat(result.errors()).isEmpty();
        checkSizes(result, true);
    }

    @Test
    void aThousandOperations() throws Exception {
        checkThousand(Compiler.JAVAC);
    }

    @Test
    @Tag("stress")
    void aThousandOperationsInEclipse() throws Exception {
        checkThousand(Compiler.ECJ);
    }

    private void checkThousand(Compiler compiler) throws Exception {
        Compiler.Result result = compiler.compile(protocol(1000, op -> parameters(1 + op % 12)), folder);
        assertThat(result.errors()).isEmpty();
        checkSizes(result, true);
        assertThat(run(result)).isEqualTo(143);
    }

    @Test
    void manyOperationsOfManyParameters() throws Exception {
        Compiler.Result result = Compiler.JAVAC.compile(protocol(60, op -> parameters(250)), folder);
        assertThat(result.errors()).isEmpty();
        checkSizes(result, false);
        assertThat(run(result)).isEqualTo(9);
    }

    @Test
    @Tag("stress")
    void asManyOperationsAsThereCanBe() throws Exception {
        int most = 2600; // half of which throw something
        Compiler.Result result = Compiler.JAVAC.compile(protocol(most, op -> "int p0"), folder);
        assertThat(result.errors()).isEmpty();
        checkSizes(result, true);
        assertThat(run(result)).isEqualTo((most + 6) / 7);
    }

    @Test
    void oneMoreIsRefused() throws IOException {
        for (Compiler compiler : Compiler.values()) {
            Path protocol = protocol(2601, op -> "int p0").get(0);
            Compiler.Result result = compiler.compile(List.of(protocol), folder.resolve(compiler.name()));
            assertThat(result.errors()).hasSize(1);
            assertThat(result.ours().get(0).getMessage(Locale.ROOT))
                    .contains("[peeper:too-many-operations] Huge has 2601 operations, and");
        }
    }

    private static int run(Compiler.Result result) throws Exception {
        URL[] classes = {result.classes().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, SizeTest.class.getClassLoader())) {
            return (int) loader.loadClass("huge.Main").getMethod("run").invoke(null);
        }
    }
}
