package io.peeper.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A protocol and a worker in Kotlin, through kapt: with {@code -Pkotlin}, which brings its compiler. */
@EnabledIf("kotlinIsThere")
final class KotlinTest {
    private static final String COMPILER = "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler";

    private static final String SOURCE = "src/test/kotlin/Counter.kt";

    /** What kapt reaches into. */
    private static final List<String> PACKAGES =
            List.of("api", "code", "comp", "file", "jvm", "main", "model", "parser", "processing", "tree", "util");

    @TempDir
    Path folder;

    static boolean kotlinIsThere() {
        try {
            Class.forName(COMPILER, false, KotlinTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    @Test
    void compilesAndRuns() throws Exception {
        String libraries = Compiler.classPath() + File.pathSeparator + classPath("kotlin-stdlib");
        Path generated = folder.resolve("generated");
        Path classes = folder.resolve("classes");
        List<String> kapt = new ArrayList<>(List.of("-Xplugin=" + classPath("kotlin-annotation-processing")));
        for (String option : List.of(
                "aptMode=stubsAndApt",
                "correctErrorTypes=true",
                "sources=" + generated,
                "classes=" + folder.resolve("kapt"),
                "stubs=" + folder.resolve("stubs"))) {
            addOption(kapt, option);
        }
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.contains("peeper") || entry.contains("javapoet")) {
                addOption(kapt, "apclasspath=" + entry);
            }
        }
        kotlinc(kapt, libraries, classes);
        assertThat(Compiler.contents(generated).keySet())
                .containsExactly(
                        "counter/CounterClient.java", "counter/CounterPeeper.java", "counter/CounterWorker.java");
        kotlinc(List.of(generated.toString()), libraries, classes);
        Compiler.Result compiled = Compiler.JAVAC.compile(
                Compiler.files(generated, ".java"),
                folder.resolve("java"),
                List.of(),
                List.of("-cp", libraries + File.pathSeparator + classes));
        assertThat(compiled.diagnostics()).isEmpty();
        String all = String.join(
                File.pathSeparator,
                libraries,
                classes.toString(),
                compiled.classes().toString());
        run(List.of("-cp", all, "counter.CounterKt"));
    }

    private static void addOption(List<String> options, String option) {
        options.addAll(List.of("-P", "plugin:org.jetbrains.kotlin.kapt3:" + option));
    }

    private void kotlinc(List<String> more, String libraries, Path classes) throws Exception {
        List<String> command = new ArrayList<>();
        PACKAGES.forEach(name -> command.add("--add-opens=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), COMPILER, "-no-stdlib", "-no-reflect"));
        command.addAll(List.of("-jvm-target", "17", "-cp", libraries, "-d", classes.toString()));
        command.addAll(more);
        command.add(SOURCE);
        run(command);
    }

    private void run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int code = process.waitFor();
        assertWithMessage("%s", Files.readString(said, StandardCharsets.UTF_8))
                .that(code)
                .isEqualTo(0);
    }

    private static String classPath(String library) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Arrays.asList(entry.split("[/\\\\]")).contains(library)
                        || new File(entry).getName().startsWith(library))
                .findFirst()
                .orElseThrow();
    }
}
