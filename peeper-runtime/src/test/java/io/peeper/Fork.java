package io.peeper;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.BufferedReader;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM of its own, for tests that need a certain heap, or that end the JVM. */
public final class Fork {
    private Fork() {}

    /** What a main method prints when it may be terminated. */
    static final String READY = "ready";

    private static Process start(Class<?> main, List<String> options, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Runs a main method and answers what it printed; fails the test unless it ends with 0. */
    public static String run(Class<?> main, List<String> options) throws Exception {
        return run(main, options, List.of(), 55);
    }

    /** The same, with arguments, and so many seconds. */
    static String run(Class<?> main, List<String> options, List<String> arguments, int seconds) throws Exception {
        Process process = start(main, options, arguments);
        Threads.Background<byte[]> printed = Threads.background(() -> {
            try (InputStream out = process.getInputStream()) {
                return out.readAllBytes();
            }
        });
        boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
        process.destroyForcibly();
        String text = new String(printed.get(), StandardCharsets.UTF_8);
        assertWithMessage("ended in time: %s", text).that(ended).isTrue();
        assertWithMessage(text).that(process.exitValue()).isEqualTo(0);
        return text;
    }

    /** Runs a main method until it is ready, asks its JVM to shut down, and answers what it printed from then on. */
    static String terminate(Class<?> main, List<String> options) throws Exception {
        Process process = start(main, options, List.of());
        Threads.Background<String> printed = Threads.background(() -> {
            StringBuilder after = new StringBuilder();
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                String line = out.readLine();
                while (line != null && !line.equals(READY)) {
                    line = out.readLine();
                }
                // not process.destroy(), which closes what is read here
                process.toHandle().destroy();
                for (line = out.readLine(); line != null; line = out.readLine()) {
                    after.append(line).append('\n');
                }
            }
            return after.toString();
        });
        boolean ended = process.waitFor(55, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertWithMessage("ended in time: %s", printed.get()).that(ended).isTrue();
        return printed.get();
    }
}
