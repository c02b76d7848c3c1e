package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code Name.global}: between systems. */
@ExtendWith(FreshSystem.class)
final class GlobalNameTest {
    private static final Name NAME = Name.global("GlobalNameTest");

    private PeeperSystem system;

    @BeforeEach
    void fresh(PeeperSystem fresh) {
        system = fresh;
    }

    @Test
    @DisplayName("S84: all systems of the JVM find it, call it, and can't take it")
    void shared() {
        try (PeeperSystem other = PeeperSystem.create()) {
            TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 5).name(NAME));
            assertThat(other.whereis(NAME)).hasValue(tally.peeper());
            assertThat(PeeperSystem.shared().whereis(NAME)).hasValue(tally.peeper());
            TallyClient fromThere = TallyPeeper.named(other, NAME);
            assertThat(fromThere.addAndGet(1)).isEqualTo(6);
            assertThat(fromThere.peeper().system()).isSameInstanceAs(system);
            AlreadyStartedException failure = assertThrows(
                    AlreadyStartedException.class,
                    () -> other.start(TallyPeeper.spec(Tallying::new, 7).name(NAME)));
            assertThat(failure.ref()).isSameInstanceAs(tally.peeper());
            assertThat(other.refs()).isEmpty();

            system.close();
            assertThat(other.whereis(NAME)).isEmpty();
            assertThat(other.start(TallyPeeper.spec(Tallying::new, 7).name(NAME))
                            .get())
                    .isEqualTo(7);
        }
        assertThat(PeeperSystem.shared().whereis(NAME)).isEmpty();
    }

    @Test
    @DisplayName("S84: a handler of one system calls a peeper of another one by it")
    void betweenHandlers() {
        try (PeeperSystem other = PeeperSystem.create()) {
            other.start(TallyPeeper.spec(Tallying::new, 5).name(NAME));
            TallyClient caller = system.start(TallyPeeper.spec(Tallying::new, 0));
            assertThat(caller.<Integer>run((it, count) -> it.reply(
                            TallyPeeper.named(it.context().system(), NAME).get())))
                    .isEqualTo(5);
        }
    }

    @Test
    @DisplayName("S84: systems with a registry of their own share one, apart from all others")
    void ownRegistry() {
        MapRegistry registry = new MapRegistry();
        try (PeeperSystem one = PeeperSystem.builder().globalNames(registry).build();
                PeeperSystem two = PeeperSystem.builder().globalNames(registry).build()) {
            TallyClient ours = one.start(TallyPeeper.spec(Tallying::new, 1).name(NAME));
            TallyClient theirs = system.start(TallyPeeper.spec(Tallying::new, 2).name(NAME));
            assertThat(two.whereis(NAME)).hasValue(ours.peeper());
            assertThat(system.whereis(NAME)).hasValue(theirs.peeper());
            assertThat(registry.holders).containsExactly("GlobalNameTest", ours.peeper());
            assertThrows(
                    AlreadyStartedException.class,
                    () -> two.start(TallyPeeper.spec(Tallying::new, 3).name(NAME)));
            assertThat(one.registered()).isEmpty();
        }
        assertThat(registry.holders).isEmpty();
        assertThat(system.whereis(NAME)).isPresent();
    }

    @Test
    @DisplayName("T057: an unknown one is nobody's, and looking leaves nothing behind")
    void unknown() {
        Name nobody = Name.global("nobody");
        for (int i = 0; i < 3; i++) {
            assertThat(system.whereis(nobody)).isEmpty();
        }
        TallyPeeper.named(system, nobody).add(1);
        Throwing.fails(NoProcessException.class, Outcome.NOT_RUN, TallyPeeper.named(system, nobody)::get);
        assertThat(assertThrows(IllegalArgumentException.class, () -> Name.global("")))
                .hasMessageThat()
                .contains("name");
        assertThrows(NullPointerException.class, () -> Name.global(null));
        assertThrows(NullPointerException.class, () -> PeeperSystem.builder().globalNames(null));
    }
}
