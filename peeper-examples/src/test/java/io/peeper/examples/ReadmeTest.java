package io.peeper.examples;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.peeper.PeeperSystem;
import io.peeper.annotation.Peeper;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README says is true. Its first java block is a program. Any other is a source file of its own if it has imports,
 * else statements, which are put into a method beside that program.
 */
class ReadmeTest {
    private static final Path ROOT = root();
    private static final String README = read(ROOT.resolve("README.md"));

    @TempDir
    Path out;

    @Test
    void everyJavaBlockCompilesWithoutAWarning() throws Exception {
        List<String> blocks = blocks("java");
        assertThat(blocks).hasSize((int)
                README.lines().filter(line -> line.contains("```java")).count());

        for (int i = 1; i < blocks.size(); i++) {
            String block = blocks.get(i);
            Source source = new Source(isWholeFile(block) ? block : beside(blocks.get(0), block));
            compile(source, Files.createDirectory(out.resolve("block" + i)));
        }
    }

    @Test
    void theFirstBlockIsAProgramThatPrintsWhatTheNextOneShows() throws Exception {
        assertThat(README.indexOf("```java\n")).isEqualTo(README.indexOf("```"));
        compile(new Source(blocks("java").get(0)), out);

        String printed;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {out.toUri().toURL()}, getClass().getClassLoader())) {
            var main = loader.loadClass("Main").getDeclaredMethod("main", String[].class);
            main.setAccessible(true); // its class is not public
            try {
                printed = Printed.by(() -> main.invoke(null, (Object) new String[0]));
            } finally {
                // In a JVM of its own the program would be over; here nobody else has peepers in the shared system.
                PeeperSystem.shared().refs().forEach(ref -> ref.stop());
            }
        }

        assertThat(printed).isEqualTo(blocks("text").get(0));
    }

    @Test
    void theFirstShellBlockIsTheTwoCommands() {
        assertThat(blocks("sh").get(0)).isEqualTo("""
                mvn -q -B -DskipTests -Pexamples package
                mvn -B verify
                """);
    }

    @Test
    void linksLeadSomewhere() {
        List<String> links = Pattern.compile("]\\((?!https?:|#)([^)#]+)")
                .matcher(README)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(links).isNotEmpty();
        for (String link : links) {
            assertWithMessage(link).that(Files.exists(ROOT.resolve(link))).isTrue();
        }
    }

    @Test
    void namesTheVersionThatTheBuildHas() {
        Matcher version = Pattern.compile("<artifactId>peeper-parent</artifactId>\\s*<version>([^<]+)<")
                .matcher(read(ROOT.resolve("pom.xml")));
        assertThat(version.find()).isTrue();
        Set<String> named = Pattern.compile("(?:<version>|peeper-[a-z]+[:-])([0-9][0-9A-Za-z.-]*?)(?=[<\":]|\\.jar)")
                .matcher(README)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(named).containsExactly(version.group(1));
    }

    private static boolean isWholeFile(String block) {
        return block.lines().anyMatch(line -> line.startsWith("import ") || line.startsWith("package "));
    }

    private static String beside(String program, String statements) {
        return """
                import io.peeper.*;
                import java.time.Duration;
                import java.util.*;
                %s
                final class Snippet {
                    void run() throws Exception {
                %s
                    }
                }
                """.formatted(program, statements);
    }

    private static List<String> blocks(String language) {
        return Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(README)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static void compile(Source source, Path to) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of(
                "--release",
                "17",
                "-Xlint:all,-processing",
                "-Werror",
                "-classpath",
                paths(Peeper.class, PeeperSystem.class),
                "-processorpath",
                processorPath(),
                "-d",
                to.toString());
        StringWriter said = new StringWriter();
        boolean compiled = compiler.getTask(said, null, null, options, null, List.of(source))
                .call();
        assertWithMessage("%s\n%s", said, source.text).that(compiled).isTrue();
        assertThat(said.toString()).isEmpty();
    }

    /** The processor's jar has all it needs; its classes, in a build without the phase package, need JavaPoet beside them. */
    private static String processorPath() throws Exception {
        String processor = paths(Class.forName("io.peeper.processor.PeeperProcessor"), Peeper.class);
        try {
            return processor + File.pathSeparator + paths(Class.forName("com.palantir.javapoet.JavaFile"));
        } catch (ClassNotFoundException e) {
            return processor;
        }
    }

    private static String paths(Class<?>... types) throws Exception {
        Set<String> paths = new LinkedHashSet<>();
        for (Class<?> type : types) {
            URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
            paths.add(Path.of(place).toString());
        }
        return String.join(File.pathSeparator, paths);
    }

    /** The folder above this one that has the README, wherever the tests are started. */
    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("peeper-examples").resolve("pom.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A source file that is named after its public type. */
    private static final class Source extends SimpleJavaFileObject {
        private static final Pattern PUBLIC_TYPE = Pattern.compile(
                "^public (?:final |abstract |sealed )*(?:class|interface|record|enum) (\\w+)", Pattern.MULTILINE);

        final String text;

        Source(String text) {
            super(URI.create("readme:///" + publicType(text) + ".java"), Kind.SOURCE);
            this.text = text;
        }

        private static String publicType(String text) {
            Matcher matcher = PUBLIC_TYPE.matcher(text);
            assertWithMessage("a public type in:\n%s", text)
                    .that(matcher.find())
                    .isTrue();
            return matcher.group(1);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
