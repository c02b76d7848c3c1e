package io.peeper.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of several mistakes, of none of the user's, and of what the compiler has found already. */
final class MessagesTest {
    @TempDir
    Path folder;

    private Path source(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".java"), text);
    }

    private static List<String> keys(Compiler.Result result) {
        return result.ours().stream()
                .map(one -> one.getMessage(Locale.ROOT).replaceAll("(?s).*\\[peeper:([a-z-]+)].*", "$1") + " at "
                        + one.getLineNumber())
                .toList();
    }

    /** In the order of the source, whatever the order in which they are found. */
    @Test
    void allMistakesAtOnce() throws IOException {
        Path file = source("Wrong", """
                package wrong;

                import io.peeper.annotation.*;
                import java.util.List;
                import java.util.concurrent.Future;

                @Peeper(state = StringBuilder.class, listener = Object.class)
                public sealed interface Wrong<T> permits Wrong.Sub {
                    non-sealed interface Sub extends Wrong<String> {}

                    @Cast int first();
                    @Call(timeoutMillis = -1) Future<String> second();
                    void third(List<String> one) throws Exception;
                    void third(java.util.ArrayList<String> two);
                    @Call void next();
                    Object clone();
                }
                """);
        for (Compiler compiler : Compiler.values()) {
            Compiler.Result result = compiler.compile(List.of(file), folder.resolve(compiler.name()));
            assertThat(keys(result))
                    .containsExactly(
                            "sealed-interface at 8",
                            "generic-protocol at 8",
                            "mutable-state at 7",
                            "listener-type at 7",
                            "cast-with-reply at 11",
                            "negative-timeout at 12",
                            "future-type at 12",
                            "cast-throws at 13",
                            "mutable-message at 14",
                            "worker-method at 15",
                            "object-method at 16")
                    .inOrder();
            assertThat(result.errors()).hasSize(10);
        }
    }

    /** The other protocol of the compilation goes on. */
    @Test
    void aMistakeOfTheProcessorIsOneMessage() throws IOException {
        List<Path> files = List.of(
                source("Broken", protocol("Broken", "int get();")), source("Whole", protocol("Whole", "int get();")));
        RecordingProcessor processor = new RecordingProcessor(name -> name.endsWith("BrokenWorker"));
        Compiler.Result result = Compiler.JAVAC.compile(files, folder, List.of(processor));
        assertThat(keys(result)).containsExactly("internal at 4");
        assertThat(result.ours().get(0).getMessage(Locale.ROOT))
                .contains("[peeper:internal] The annotation processor failed at wrong.Broken, and");
        assertThat(result.ours().get(0).getMessage(Locale.ROOT)).contains("java.io.IOException: no BrokenWorker");
        assertThat(result.generated()).containsKey("wrong/WholePeeper.java");
    }

    /** Nothing is added to what the compiler says of annotations that it cannot make sense of. */
    @Test
    void mistakesThatTheCompilerFindsAreItsOwn() throws IOException {
        List<String> annotations = List.of(
                "@Peeper",
                "@Peeper(state = 5)",
                "@Peeper(state = Missing.class)",
                "@Peeper(state = {Integer.class, String.class})",
                "@Peeper(state = Integer.class, listener = Missing.class, copier = 7)",
                "@Peeper(state = Integer.class, direct = Direct.SOMETIMES)",
                "@Peeper(state = Integer.class, direct = 1)");
        List<String> members = List.of(
                "int get(); int get();",
                "int get(int one, int one);",
                "@Call(direct = Direct.SOMETIMES) int get();",
                "@Call(timeoutMillis = \"x\", deferred = 3) int get();",
                "@Call(nothing = 1) int get();",
                "@Missing int get(Missing[] one);");
        int number = 0;
        for (Compiler compiler : Compiler.values()) {
            for (String annotation : annotations) {
                checkOwn(compiler, protocol("Own", "int get();").replaceFirst("@Peeper.*", annotation), number++);
            }
            for (String member : members) {
                checkOwn(compiler, protocol("Own", member), number++);
            }
        }
    }

    private void checkOwn(Compiler compiler, String text, int number) throws IOException {
        Compiler.Result result = compiler.compile(List.of(source("Own", text)), folder.resolve("own" + number));
        assertThat(result.errors()).isNotEmpty();
        assertThat(keys(result)).isEmpty();
    }

    private static String protocol(String name, String members) {
        return """
                package wrong;
                import io.peeper.annotation.*;
                @Peeper(state = Integer.class)
                public interface %s { %s }
                """.formatted(name, members);
    }

    /** No compiler shows them to processors. */
    @Test
    void localInterfacesAreNotSeen() throws IOException {
        Path file = source("Around", """
                package wrong;

                class Around {
                    void method() {
                        @io.peeper.annotation.Peeper(state = Integer.class)
                        interface Local {
                            int get();
                        }
                    }
                }
                """);
        for (Compiler compiler : Compiler.values()) {
            Compiler.Result result = compiler.compile(List.of(file), folder.resolve(compiler.name()));
            assertThat(result.errors()).isEmpty();
            assertThat(result.generated()).isEmpty();
        }
    }

    /** Letters that the encoding of the compilation lacks come as escapes, and go as such. */
    @Test
    void anyEncodingWillDo() throws IOException {
        Path file = source("Own", protocol("Own", "int \\u00e9t\\u00e9(int \\ud835\\udcb6);"));
        Compiler.Result result = Compiler.JAVAC.compile(
                List.of(file),
                folder,
                List.of(new PeeperProcessor()),
                List.of("-cp", Compiler.classPath(), "-encoding", "US-ASCII"));
        assertThat(result.errors()).isEmpty();
        assertThat(result.generated().get("wrong/OwnClient.java")).contains("\\u00e9t\\u00e9(int \\ud835\\udcb6)");
    }
}
