package io.peeper.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types that come late, or never. */
final class MissingTest {
    @TempDir
    Path folder;

    private Path source(String name, String text) throws IOException {
        Path file = folder.resolve("src").resolve(name + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path protocol(String members) throws IOException {
        return source("Late", """
                package late;

                @io.peeper.annotation.Peeper(state = Integer.class)
                public interface Late %s
                """.formatted(members));
    }

    @Test
    void waitsForATypeThatIsGenerated() throws IOException {
        for (Compiler compiler : Compiler.values()) {
            Compiler.Result result = compiler.compile(
                    List.of(protocol("{ Row find(java.util.List<Row[]> like); }")),
                    folder.resolve(compiler.name()),
                    List.of(new PeeperProcessor(), new RowProcessor("public class Row {}")));
            assertThat(result.errors()).isEmpty();
            assertThat(result.generated()).hasSize(4);
        }
    }

    @Test
    void waitsForAParentThatIsGenerated() throws IOException {
        for (Compiler compiler : Compiler.values()) {
            Compiler.Result result = compiler.compile(
                    List.of(protocol("extends Row { int get(); }")),
                    folder.resolve(compiler.name()),
                    List.of(new PeeperProcessor(), new RowProcessor("interface Row { int inherited(); }")));
            assertThat(result.errors()).isEmpty();
            assertThat(result.generated().get("late/LateClient.java")).contains("inherited()");
        }
    }

    @Test
    void waitsForAStateThatIsGenerated() throws IOException {
        Path file = source("Late", """
                package late;

                @io.peeper.annotation.Peeper(state = Row.class)
                public interface Late {
                    int get();
                }
                """);
        for (Compiler compiler : Compiler.values()) {
            Compiler.Result result = compiler.compile(
                    List.of(file),
                    folder.resolve(compiler.name()),
                    List.of(new PeeperProcessor(), new RowProcessor("public record Row(int number) {}")));
            assertThat(result.errors()).isEmpty();
            assertThat(result.generated()).hasSize(4);
        }
    }

    @Test
    void waitsForAPartOfTheStateThatIsGenerated() throws IOException {
        Path file = source("Late", """
                package late;

                @io.peeper.annotation.Peeper(state = Late.State.class)
                public interface Late {
                    record State(java.util.List<Row> rows) {}

                    int get();
                }
                """);
        for (Compiler compiler : Compiler.values()) {
            Compiler.Result result = compiler.compile(
                    List.of(file),
                    folder.resolve(compiler.name()),
                    List.of(new PeeperProcessor(), new RowProcessor("public record Row(int number) {}")));
            assertThat(result.errors()).isEmpty();
            assertThat(result.generated()).hasSize(4);
        }
    }

    @Test
    void leavesItToTheCompilerWhereTheSourceNamesIt() throws IOException {
        Compiler.Result result = Compiler.JAVAC.compile(List.of(protocol("{ Row find(); }")), folder);
        assertThat(result.errors()).hasSize(1);
        assertThat(result.errors().get(0)).contains("Row");
        assertThat(result.ours()).isEmpty();
    }

    @Test
    void namesItWhereAClassFileNamesIt() throws IOException {
        Path parent = source("Parent", "package late; public interface Parent { Row find(); }");
        Path row = source("Row", "package late; public class Row {}");
        Path library = folder.resolve("library");
        Compiler.Result built = Compiler.JAVAC.compile(List.of(parent, row), library);
        Files.delete(built.classes().resolve("late/Row.class"));
        Compiler.Result result = Compiler.JAVAC.compile(
                List.of(protocol("extends Parent { int get(); }")),
                folder,
                List.of(new PeeperProcessor()),
                List.of("-cp", Compiler.classPath() + File.pathSeparator + built.classes()));
        assertThat(result.ours()).hasSize(1);
        assertThat(result.ours().get(0).getMessage(Locale.ROOT)).contains("[peeper:missing-type]");
        assertThat(result.ours().get(0).getMessage(Locale.ROOT)).contains("Row");
    }

    @Test
    void saysThatTheRuntimeIsMissing() throws IOException {
        String annotations = Compiler.classPath().split(File.pathSeparator)[0];
        Compiler.Result result = Compiler.JAVAC.compile(
                List.of(protocol("{ int get(); }")),
                folder,
                List.of(new PeeperProcessor()),
                List.of("-cp", annotations));
        assertThat(result.errors()).hasSize(1);
        assertThat(result.errors().get(0)).contains("[peeper:no-runtime]");
    }

    @Test
    void generatesAgainOverItsOwnClasses() throws IOException {
        Path file = protocol("{ int get(); }");
        Compiler.Result first = Compiler.JAVAC.compile(List.of(file), folder.resolve("first"));
        Compiler.Result second = Compiler.JAVAC.compile(
                List.of(file),
                folder.resolve("second"),
                List.of(new PeeperProcessor()),
                List.of("-cp", Compiler.classPath() + File.pathSeparator + first.classes()));
        assertThat(second.errors()).isEmpty();
        assertThat(second.generated()).isEqualTo(first.generated());
    }

    /** Another processor, which brings a type. */
    private static final class RowProcessor extends AbstractProcessor {
        private final String text;
        private boolean written;

        RowProcessor(String text) {
            this.text = text;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!written) {
                written = true;
                try (Writer file =
                        processingEnv.getFiler().createSourceFile("late.Row").openWriter()) {
                    file.write("package late; " + text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
