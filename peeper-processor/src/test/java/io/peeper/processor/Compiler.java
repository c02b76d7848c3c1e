package io.peeper.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The two compilers, each with files in folders: ecj rejects any other. */
enum Compiler {
    JAVAC(List.of("-Xlint:all,-processing", "-Xdoclint:all,-missing", "-Werror")),
    ECJ(List.of("-warn:+intfRedundant,-warningToken"));

    /** What the compiled programs see, and nothing else: {@code -Xlint} looks at the class path too. */
    private static final String CLASS_PATH = Stream.of(
                    "io.peeper.annotation.Peeper", "io.peeper.Worker", "org.jspecify.annotations.NullMarked")
            .map(Compiler::placeOf)
            .distinct()
            .collect(Collectors.joining(java.io.File.pathSeparator));

    private final List<String> strict;

    Compiler(List<String> strict) {
        this.strict = strict;
    }

    /** What came of it: generated files by their path, and what the compiler said. */
    record Result(Map<String, String> generated, List<Diagnostic<? extends JavaFileObject>> diagnostics, Path classes) {
        List<String> errors() {
            return diagnostics.stream()
                    .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                    .map(Result::text)
                    .toList();
        }

        private static String text(Diagnostic<? extends JavaFileObject> one) {
            String place = one.getSource() == null ? "" : one.getSource().getName() + ":" + one.getLineNumber() + ": ";
            return place + one.getMessage(Locale.ROOT);
        }

        List<Diagnostic<? extends JavaFileObject>> ours() {
            return diagnostics.stream()
                    .filter(one -> one.getMessage(Locale.ROOT).contains("[peeper:"))
                    .toList();
        }
    }

    Result compile(List<Path> sources, Path folder) {
        return compile(sources, folder, List.of(new PeeperProcessor()));
    }

    Result compile(List<Path> sources, Path folder, List<Processor> processors) {
        return compile(sources, folder, processors, List.of("-cp", CLASS_PATH));
    }

    /** @param more the class path, or the module path, and other options */
    Result compile(List<Path> sources, Path folder, List<Processor> processors, List<String> more) {
        JavaCompiler compiler = this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            Path generated = Files.createDirectories(folder.resolve("generated"));
            Path classes = Files.createDirectories(folder.resolve("classes"));
            List<String> options = new ArrayList<>(List.of("--release", "17"));
            options.addAll(more);
            options.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
            options.addAll(strict);
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(), files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources));
            task.setLocale(Locale.ROOT);
            task.setProcessors(processors);
            task.call();
            return new Result(contents(generated), diagnostics.getDiagnostics(), classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String classPath() {
        return CLASS_PATH;
    }

    /** The files below a folder, by their path in it. */
    static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : files(folder, ".java")) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            contents.put(name, Files.readString(file));
        }
        return contents;
    }

    static List<Path> files(Path folder, String suffix) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    private static String placeOf(String type) {
        try {
            CodeSource source = Class.forName(type).getProtectionDomain().getCodeSource();
            return Path.of(source.getLocation().toURI()).toString();
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
