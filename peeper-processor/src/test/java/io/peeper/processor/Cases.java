package io.peeper.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The cases, in their folders. */
final class Cases {
    /** Set where tests are run from another folder. */
    private static final String BASE = System.getProperty("basedir", "");

    private static final Path GOOD = Path.of(BASE, "src/test/good");
    private static final Path BAD = Path.of(BASE, "src/test/bad");
    private static final Path BEHAVIOUR = Path.of(BASE, "src/test/behaviour");

    private Cases() {}

    /** A program that has to compile. */
    record Good(Path folder) {
        List<Path> sources() throws IOException {
            return Compiler.files(folder, ".java").stream()
                    .filter(file -> !file.startsWith(expected()))
                    .toList();
        }

        Path expected() {
            return folder.resolve("expected");
        }

        @Override
        public String toString() {
            return folder.getFileName().toString();
        }
    }

    /** A program with one mistake. */
    record Bad(Path file) {
        /** The last line, like {@code // cast-with-reply at 9:9}. */
        String expectation() throws IOException {
            List<String> lines = Files.readAllLines(file);
            return lines.get(lines.size() - 1).replaceFirst("^// ", "");
        }

        @Override
        public String toString() {
            return file.getFileName().toString().replaceFirst("\\.java$", "");
        }
    }

    static List<Good> good() throws IOException {
        try (Stream<Path> folders = Files.list(GOOD)) {
            return folders.sorted().map(Good::new).toList();
        }
    }

    static List<Bad> bad() throws IOException {
        return Compiler.files(BAD, ".java").stream().map(Bad::new).toList();
    }

    /** What is said of all of them. */
    static Path messages() {
        return BAD.resolve("messages.txt");
    }

    /** Folders of programs with a {@code Main}; the folder's name is its package. */
    static List<Path> behaviour() throws IOException {
        try (Stream<Path> folders = Files.list(BEHAVIOUR)) {
            return folders.sorted().toList();
        }
    }
}
