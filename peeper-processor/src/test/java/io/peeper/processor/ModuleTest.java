package io.peeper.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Protocols in a module that exports them: no warning, and no annotation that the module does not see. */
final class ModuleTest {
    @TempDir
    Path folder;

    private Map<String, String> generated(String requires) throws IOException {
        Path descriptor = Files.writeString(
                folder.resolve("module-info.java"),
                "module shop { requires transitive io.peeper.runtime; " + requires + " exports shop; }");
        Path protocol = Files.writeString(folder.resolve("Shop.java"), """
                package shop;

                @io.peeper.annotation.Peeper(state = Shop.State.class)
                public interface Shop {
                    record State(java.util.List<String> lines) {}

                    int total();

                    void add(String line);
                }
                """);
        Compiler.Result result = Compiler.JAVAC.compile(
                List.of(descriptor, protocol),
                folder,
                List.of(new PeeperProcessor()),
                List.of("--module-path", Compiler.classPath()));
        assertThat(result.errors()).isEmpty();
        assertThat(result.diagnostics()).isEmpty();
        return result.generated();
    }

    @Test
    void leavesOutWhatTheModuleDoesNotSee() throws IOException {
        assertThat(generated("").get("shop/ShopClient.java")).doesNotContain("@Generated(");
    }

    @Test
    void usesWhatTheModuleSees() throws IOException {
        assertThat(generated("requires java.compiler;").get("shop/ShopClient.java"))
                .contains("@Generated(");
    }
}
