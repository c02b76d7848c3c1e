package io.peeper.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.peeper.processor.Cases.Good;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways to run the processor, each of which has to give the same. */
final class CompilationTest {
    @TempDir
    Path folder;

    private static Map<String, String> expected(List<Good> cases) throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (Good good : cases) {
            expected.putAll(Compiler.contents(good.expected()));
        }
        return expected;
    }

    private static List<Path> sources(List<Good> cases) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Good good : cases) {
            sources.addAll(good.sources());
        }
        return sources;
    }

    /** Upper case of "i" is another letter there. */
    @Test
    void inTurkish() throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            for (Compiler compiler : Compiler.values()) {
                List<Good> cases = Cases.good().stream()
                        .filter(good ->
                                List.of("inherited", "names", "copying", "cart").contains(good.toString()))
                        .toList();
                Compiler.Result result = compiler.compile(sources(cases), folder.resolve(compiler.name()));
                assertThat(result.errors()).isEmpty();
                assertThat(result.generated()).isEqualTo(expected(cases));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void withoutClasses() throws IOException {
        List<Good> cases = Cases.good();
        Compiler.Result result = Compiler.JAVAC.compile(
                sources(cases),
                folder,
                List.of(new PeeperProcessor()),
                List.of("-proc:only", "-cp", Compiler.classPath()));
        assertThat(result.errors()).isEmpty();
        assertThat(result.generated()).isEqualTo(expected(cases));
        assertThat(Compiler.files(result.classes(), ".class")).isEmpty();
    }

    /** Each protocol alone, the rest being class files: what an incremental compilation does. */
    @Test
    void oneByOne() throws IOException {
        List<Good> cases = Cases.good().stream()
                .filter(good -> List.of("nested", "immutable", "namesake", "unnamed", "selfish", "copying")
                        .contains(good.toString()))
                .toList();
        Compiler.Result all = Compiler.JAVAC.compile(sources(cases), folder.resolve("all"));
        assertThat(all.errors()).isEmpty();
        for (Path touched : sources(cases)) {
            Compiler.Result one = Compiler.JAVAC.compile(
                    List.of(touched),
                    folder.resolve("one" + touched.toString().replaceAll("\\W", "_")),
                    List.of(new PeeperProcessor()),
                    List.of("-cp", Compiler.classPath() + File.pathSeparator + all.classes()));
            assertThat(one.errors()).isEmpty();
            one.generated()
                    .forEach((name, text) -> assertWithMessage("%s of %s", name, touched)
                            .that(text)
                            .isEqualTo(all.generated().get(name)));
            for (Path file : Compiler.files(one.classes(), ".class")) {
                Path before = all.classes().resolve(one.classes().relativize(file));
                assertWithMessage("%s of %s", file.getFileName(), touched)
                        .that(Files.mismatch(file, before))
                        .isEqualTo(-1);
            }
        }
    }

    @Test
    void tellsGradleThatItMayDoSo() throws IOException {
        try (var declared =
                PeeperProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(declared.readAllBytes()).strip())
                    .isEqualTo(PeeperProcessor.class.getName() + ",isolating");
        }
    }

    @Test
    void asAModule() throws Exception {
        Path module = module();
        Good cart = Cases.good().stream()
                .filter(good -> good.toString().equals("cart"))
                .findFirst()
                .orElseThrow();
        Path generated = Files.createDirectories(folder.resolve("generated"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        compile(
                cart.sources(),
                "--processor-module-path",
                module.toString(),
                "-proc:full".substring(0, Runtime.version().feature() >= 21 ? 10 : 0),
                "-cp",
                Compiler.classPath(),
                "-s",
                generated.toString(),
                "-d",
                classes.toString());
        assertThat(Compiler.contents(generated)).isEqualTo(Compiler.contents(cart.expected()));
    }

    /** What the jar has: the processor's classes, those of JavaPoet, and the descriptor. */
    private Path module() throws Exception {
        Path module = Files.createDirectories(folder.resolve("module"));
        Path classes = Path.of(PeeperProcessor.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        for (Path file : Compiler.files(classes, ".class")) {
            if (!file.startsWith(classes.resolve("META-INF"))) {
                copy(file, module.resolve(classes.relativize(file).toString()));
            }
        }
        Path poet = Path.of(com.palantir.javapoet.JavaFile.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (JarFile jar = new JarFile(poet.toFile());
                Stream<JarEntry> entries = jar.stream()) {
            for (JarEntry entry :
                    entries.filter(one -> one.getName().endsWith(".class")).toList()) {
                Path to = module.resolve(entry.getName());
                Files.createDirectories(to.getParent());
                Files.copy(jar.getInputStream(entry), to);
            }
        }
        Path descriptor = Files.createDirectories(folder.resolve("descriptor"));
        compile(
                List.of(Path.of("src/main/module/module-info.java")),
                "-proc:none",
                "-p",
                Compiler.classPath(),
                "--patch-module",
                "io.peeper.processor=" + module,
                "-d",
                descriptor.toString());
        copy(descriptor.resolve("module-info.class"), module.resolve("module-info.class"));
        return module;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    private static void compile(List<Path> sources, String... options) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        java.io.StringWriter said = new java.io.StringWriter();
        List<String> given = Stream.of(options).filter(one -> !one.isEmpty()).toList();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean done = compiler.getTask(said, files, null, given, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertWithMessage("%s", said).that(done).isTrue();
        }
    }
}
