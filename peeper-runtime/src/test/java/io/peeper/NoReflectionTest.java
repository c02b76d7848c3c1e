package io.peeper;

import static com.google.common.truth.Truth.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The runtime reflects on nothing: no class of it so much as names what one would need for that. The one that looks into states
 * for those who ask for {@code checkStates()} has to.
 */
final class NoReflectionTest {
    /** Also as part of a name, as in a descriptor. */
    private static final List<String> FORBIDDEN =
            List.of("java/lang/reflect/", "java.lang.reflect.", "getDeclared", "getMethod", "newInstance", "sun/misc/");

    /** One that does what the runtime must not. */
    static final class Canary {
        static Object reflect(Object on) throws ReflectiveOperationException {
            Method method = on.getClass().getMethod("toString");
            return method.invoke(on);
        }
    }

    /** The texts of a class file's constant pool: names of classes and members, descriptors, and strings. */
    private static Set<String> texts(InputStream classFile) throws IOException {
        Set<String> texts = new TreeSet<>();
        try (DataInputStream in = new DataInputStream(classFile)) {
            assertThat(in.readInt()).isEqualTo(0xCAFEBABE);
            in.readInt();
            int count = in.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts.add(in.readUTF());
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> in.readInt();
                    case 5, 6 -> {
                        in.readLong();
                        i++;
                    }
                    case 7, 8, 16, 19, 20 -> in.readUnsignedShort();
                    case 15 -> {
                        in.readUnsignedByte();
                        in.readUnsignedShort();
                    }
                    default -> throw new IOException("constant pool tag " + tag);
                }
            }
        }
        return texts;
    }

    private static List<String> forbidden(InputStream classFile) throws IOException {
        return texts(classFile).stream()
                .filter(text -> FORBIDDEN.stream().anyMatch(text::contains))
                .toList();
    }

    private static List<Path> classesOfTheRuntime() throws Exception {
        URI classes = PeeperSystem.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        try (Stream<Path> all = Files.walk(Path.of(classes))) {
            return all.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    @Test
    @DisplayName(
            "no class of the runtime refers to java.lang.reflect, but the fingerprint that only checkStates() loads")
    void noReflection() throws Exception {
        List<Path> classes = classesOfTheRuntime();
        assertThat(classes.size()).isGreaterThan(80);
        List<String> found = new ArrayList<>();
        for (Path file : classes) {
            if (file.getFileName().toString().startsWith("Fingerprint")) {
                continue;
            }
            try (InputStream in = Files.newInputStream(file)) {
                for (String text : forbidden(in)) {
                    found.add(file.getFileName() + ": " + text);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("the scan finds a class that does reflect")
    void canary() throws Exception {
        assertThat(Canary.reflect("text")).isEqualTo("text");
        try (InputStream in = Canary.class.getResourceAsStream("NoReflectionTest$Canary.class")) {
            assertThat(forbidden(in)).containsAtLeast("java/lang/reflect/Method", "getMethod");
        }
    }
}
