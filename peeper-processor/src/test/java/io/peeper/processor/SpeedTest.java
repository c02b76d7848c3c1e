package io.peeper.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the processor adds to the time of a compilation, compared with the same classes written by hand. */
@Tag("stress")
final class SpeedTest {
    private static final int MOST_TIMES = 3;

    @TempDir
    Path folder;

    private static String protocol(int number) {
        StringBuilder text = new StringBuilder("""
                package speed;

                import io.peeper.annotation.Call;
                import io.peeper.annotation.Peeper;
                import java.util.List;
                import java.util.concurrent.CompletionStage;

                @Peeper(state = Protocol%1$d.State.class)
                public interface Protocol%1$d {
                    record Line(String name, int quantity) {}

                    record State(List<Line> lines, int number) {}

                """.formatted(number));
        for (int i = 0; i < 2; i++) {
            text.append("    int total%d(String of);%n".formatted(i));
            text.append("    void add%d(Line line, long at);%n".formatted(i));
            text.append("    @Call void reset%d();%n".formatted(i));
            text.append("    CompletionStage<List<Line>> lines%d(int from, int to);%n".formatted(i));
            text.append("    <T extends Comparable<T>> T greatest%d(List<T> of) throws InterruptedException;%n"
                    .formatted(i));
        }
        return text.append("}\n").toString();
    }

    private List<Path> protocols(String name, int count) throws IOException {
        Path sources = Files.createDirectories(folder.resolve(name));
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(Files.writeString(sources.resolve("Protocol" + i + ".java"), protocol(i)));
        }
        return files;
    }

    private static long millis(List<Path> files, Path to, String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of("-cp", Compiler.classPath()));
        all.addAll(List.of(options));
        long before = System.nanoTime();
        Compiler.Result result = Compiler.JAVAC.compile(
                files, to, options.length == 0 ? List.of(new PeeperProcessor()) : List.of(), all);
        long millis = (System.nanoTime() - before) / 1_000_000;
        assertThat(result.errors()).isEmpty();
        return millis;
    }

    @Test
    void aThousandProtocolsOfTenMethods() throws IOException {
        millis(protocols("warming", 100), folder.resolve("warm"));
        List<Path> files = protocols("protocols", 1000);
        long generating = millis(files, folder.resolve("generating"));
        List<Path> written = new ArrayList<>(files);
        written.addAll(Compiler.files(folder.resolve("generating").resolve("generated"), ".java"));
        assertThat(written).hasSize(4000);
        long byHand = millis(written, folder.resolve("byHand"), "-proc:none");
        System.out.println("1000 protocols of 10 methods: " + generating + " ms with the processor, " + byHand
                + " ms for the same classes written by hand");
        assertWithMessage("%s ms to %s ms", generating, byHand).that(generating).isLessThan(MOST_TIMES * byHand);
    }
}
