package io.peeper.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs that check what generated code does; each is compiled by each compiler, and its {@code Main} run. */
final class BehaviourTest {
    /** What the programs do on purpose need not be told. Held here, since loggers are not held elsewhere. */
    private static final Logger LOGGER = Logger.getLogger("io.peeper");

    @TempDir
    Path folder;

    @BeforeAll
    static void quiet() {
        LOGGER.setLevel(Level.OFF);
    }

    @AfterAll
    static void loud() {
        LOGGER.setLevel(null);
    }

    record Program(Path sources, Compiler compiler) {
        @Override
        public String toString() {
            return sources.getFileName() + " by " + compiler;
        }
    }

    static List<Program> programs() throws IOException {
        List<Program> programs = new ArrayList<>();
        for (Path sources : Cases.behaviour()) {
            for (Compiler compiler : Compiler.values()) {
                programs.add(new Program(sources, compiler));
            }
        }
        return programs;
    }

    @ParameterizedTest
    @MethodSource("programs")
    void runs(Program program) throws Exception {
        Compiler.Result result = program.compiler().compile(Compiler.files(program.sources(), ".java"), folder);
        assertThat(result.errors()).isEmpty();
        if (program.compiler() == Compiler.JAVAC) {
            assertThat(result.diagnostics()).isEmpty();
        }
        URL[] classes = {result.classes().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            run(loader.loadClass(program.sources().getFileName() + ".Main"));
        }
    }

    private static void run(Class<?> main) throws Exception {
        try {
            main.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }
}
