package io.peeper.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.generated.Abi;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was generated at different times. */
final class VersionTest {
    @TempDir
    Path folder;

    private Path compiled(String version, String members) throws IOException {
        Path source = Files.createDirectories(folder.resolve(version)).resolve("Shop.java");
        Files.writeString(source, """
                package shop;

                @io.peeper.annotation.Peeper(state = Integer.class)
                public interface Shop {
                    %s
                }
                """.formatted(members));
        Compiler.Result result = Compiler.JAVAC.compile(List.of(source), folder.resolve(version));
        assertThat(result.errors()).isEmpty();
        return result.classes();
    }

    private static String failure(Path classes, String name) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, VersionTest.class.getClassLoader())) {
            Throwable error = assertThrows(Throwable.class, () -> Class.forName(name, true, loader));
            return error.getCause().getMessage();
        }
    }

    private static void replace(Path classes, Path by, String name) throws IOException {
        Files.copy(by.resolve(name), classes.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void classesOfDifferentVersionsAreNotUsedTogether() throws Exception {
        Path one = compiled("one", "int get(); void add(int number);");
        replace(one, compiled("two", "int get(); void add(long number);"), "shop/ShopClient.class");
        assertThat(failure(one, "shop.ShopPeeper")).startsWith("The client (of another version), the worker and");
        Path three = compiled("three", "int get(); void add(int number);");
        replace(three, compiled("four", "long get(); void add(int number);"), "shop/ShopWorker.class");
        assertThat(failure(three, "shop.ShopPeeper"))
                .startsWith("The client, the worker (of another version) and the wiring of shop.Shop were generated");
    }

    @Test
    void theSameOperationsAreTheSameVersion() throws Exception {
        Path one = compiled("one", "int get(); void add(int number);");
        replace(one, compiled("two", "int get(); /** Javadoc. */ void add(final int other);"), "shop/ShopWorker.class");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {one.toUri().toURL()}, VersionTest.class.getClassLoader())) {
            assertThat(Class.forName("shop.ShopPeeper", true, loader)).isNotNull();
        }
    }

    /** The jar was made when the number was 1. */
    @Test
    void stubsOfLongAgoGoOnWorking() throws Exception {
        URL jar = Path.of("src/test/old/stubs-abi-1.jar").toUri().toURL();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar}, VersionTest.class.getClassLoader())) {
            Object said = loader.loadClass("old.Session").getMethod("run").invoke(null);
            assertThat(said).isEqualTo("2 none [first, second] much later 9 true 0");
        }
    }

    @Test
    void stubsOfTheFutureAreRefused() throws Exception {
        Path classes = compiled("future", "int get();");
        Path wiring = classes.resolve("shop/ShopPeeper$Wiring.class");
        byte[] bytes = Files.readAllBytes(wiring);
        int changed = 0;
        for (int i = 0; i + 3 < bytes.length; i++) {
            // aload_0, iconst_3, ldc2_w: the first arguments of the super constructor
            if (bytes[i] == 0x2a && bytes[i + 1] == 0x06 && bytes[i + 2] == 0x14) {
                bytes[i + 1] = 0x08;
                changed++;
            }
        }
        assertThat(changed).isEqualTo(1);
        Files.write(wiring, bytes);
        assertThat(failure(classes, "shop.ShopPeeper"))
                .isEqualTo(
                        "The code generated for shop.Shop has ABI 5, this peeper-runtime works with 1 to " + Abi.CURRENT
                                + ". Compile it again with the peeper-processor of the same version as peeper-runtime.");
    }

    @Test
    void aClientOfAnotherVersionIsRefused() throws Exception {
        Path api = Files.createDirectories(folder.resolve("api"));
        Path one = compiled("one", "int get();");
        Files.createDirectories(api.resolve("shop"));
        Files.move(one.resolve("shop/Shop.class"), api.resolve("shop/Shop.class"));
        Path other = Files.createDirectories(folder.resolve("other/shop"));
        for (Path file : Compiler.files(one, ".class")) {
            Files.copy(file, other.resolve(file.getFileName().toString()));
        }
        Path user = Files.writeString(
                Files.createDirectories(folder.resolve("user")).resolve("Keeper.java"), """
                package shop;

                public final class Keeper extends ShopWorker {
                    public static io.peeper.PeeperRef start() {
                        return ShopPeeper.start(Keeper::new, 1).peeper();
                    }

                    @Override
                    protected io.peeper.Reply<Integer, Integer> get(Integer state) {
                        return reply(state);
                    }
                }
                """);
        Compiler.Result keeper = Compiler.JAVAC.compile(
                List.of(user),
                folder.resolve("user"),
                List.of(),
                List.of(
                        "-cp",
                        Compiler.classPath() + java.io.File.pathSeparator + one + java.io.File.pathSeparator + api));
        assertThat(keeper.errors()).isEmpty();
        try (URLClassLoader shared = new URLClassLoader(
                        new URL[] {api.toUri().toURL()}, getClass().getClassLoader());
                URLClassLoader here = new URLClassLoader(
                        new URL[] {one.toUri().toURL(), keeper.classes().toUri().toURL()}, shared);
                URLClassLoader there =
                        new URLClassLoader(new URL[] {other.getParent().toUri().toURL()}, shared)) {
            io.peeper.PeeperRef ref = (io.peeper.PeeperRef)
                    here.loadClass("shop.Keeper").getMethod("start").invoke(null);
            InvocationTargetException refused = assertThrows(
                    InvocationTargetException.class,
                    () -> there.loadClass("shop.ShopPeeper")
                            .getMethod("client", io.peeper.PeeperRef.class)
                            .invoke(null, ref));
            assertThat(refused.getCause()).isInstanceOf(IllegalArgumentException.class);
            assertThat(refused.getCause()).hasMessageThat().contains("that another class loader has loaded");
            ref.stop();
        }
    }
}
