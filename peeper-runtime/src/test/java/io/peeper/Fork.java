package io.peeper;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM of its own, for tests that need a certain heap, or that end the JVM. */
final class Fork {
    private Fork() {}

    /** Runs a main method and answers what it printed; fails the test unless it ends with 0. */
    static String run(Class<?> main, List<String> options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Threads.Background<byte[]> printed = Threads.background(() -> {
            try (InputStream out = process.getInputStream()) {
                return out.readAllBytes();
            }
        });
        boolean ended = process.waitFor(55, TimeUnit.SECONDS);
        process.destroyForcibly();
        String text = new String(printed.get(), StandardCharsets.UTF_8);
        assertWithMessage("ended in time: %s", text).that(ended).isTrue();
        assertWithMessage(text).that(process.exitValue()).isEqualTo(0);
        return text;
    }
}
