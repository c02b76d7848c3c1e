package io.peeper.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be asked of the processor. */
final class OptionTest {
    @TempDir
    Path folder;

    private List<String> said(Compiler compiler, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("Cart.java"), """
                package shop;

                import io.peeper.annotation.Peeper;
                import java.util.List;

                @Peeper(state = Cart.State.class)
                public interface Cart {
                    enum Kind { SMALL }

                    record State(int number, List<String> lines, Kind kind, java.util.Optional<Cart> next) {}

                    int total();
                }
                """);
        List<String> all = new ArrayList<>(List.of("-cp", Compiler.classPath()));
        all.addAll(List.of(options));
        Compiler.Result result =
                compiler.compile(List.of(file), folder.resolve(compiler.name()), List.of(new PeeperProcessor()), all);
        return result.ours().stream()
                .filter(one -> one.getKind() != Diagnostic.Kind.WARNING)
                .map(one -> one.getMessage(Locale.ROOT).replace("\r", ""))
                .toList();
    }

    @Test
    void saysNothingUnasked() throws IOException {
        for (Compiler compiler : Compiler.values()) {
            assertThat(said(compiler)).isEmpty();
            assertThat(said(compiler, "-Apeeper.explain=false")).isEmpty();
        }
    }

    @Test
    void explainsTheState() throws IOException {
        for (Compiler compiler : Compiler.values()) {
            List<String> said = said(compiler, "-Apeeper.explain=true");
            assertThat(said).hasSize(1);
            assertThat(said.get(0).replaceAll("(?m)^ +", "")).endsWith("""
                    [peeper:explain] The state of Cart, Cart.State, is kept by reference, and its collections guarded. Part by part:
                    State: Cart.State, a record
                    State.number: int, a primitive type, immutable
                    State.lines: List<String>, guarded: what is modifiable is copied once
                    State.lines[]: String, known, immutable
                    State.kind: Cart.Kind, an enum, immutable
                    State.next: Optional<Cart>, known, immutable as far as what it holds is
                    State.next[]: Cart, a handle of something else, immutable""");
        }
    }

    @Test
    void refusesOtherValues() throws IOException {
        for (Compiler compiler : Compiler.values()) {
            List<String> said = said(compiler, "-Apeeper.explain=perhaps");
            assertThat(said).hasSize(1);
            assertThat(said.get(0))
                    .contains(
                            "[peeper:bad-option] -Apeeper.explain=perhaps is no value of this option. Write true or false.");
        }
    }
}
