package io.peeper.internal.name;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.Name;
import io.peeper.PeeperRef;
import io.peeper.PeeperSystem;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The table of names. */
final class NamesTest {
    private final Names names = new Names();

    @Test
    @DisplayName("a name has one holder at a time, and only the holder frees it")
    void oneHolder() {
        try (PeeperSystem system = PeeperSystem.create()) {
            PeeperRef one = system.start(TallyPeeper.spec(Tallying::new, 0)).peeper();
            PeeperRef two = system.start(TallyPeeper.spec(Tallying::new, 0)).peeper();
            Name a = Name.local("a");
            assertThat(names.holder(a)).isNull();
            assertThat(names.take(a, one)).isNull();
            assertThat(names.take(a, two)).isSameInstanceAs(one);
            names.free(a, two);
            assertThat(names.holder(Name.local("a"))).isSameInstanceAs(one);
            names.free(a, one);
            assertThat(names.holder(a)).isNull();
            assertThat(names.take(a, two)).isNull();
        }
    }

    @Test
    @DisplayName("held names are a sorted copy")
    void held() {
        try (PeeperSystem system = PeeperSystem.create()) {
            PeeperRef one = system.start(TallyPeeper.spec(Tallying::new, 0)).peeper();
            names.take(Name.local("b"), one);
            names.take(Name.local("a"), one);
            assertThat(names.held())
                    .containsExactly(Name.local("a"), Name.local("b"))
                    .inOrder();
            var before = names.held();
            names.free(Name.local("a"), one);
            assertThat(before).hasSize(2);
        }
    }
}
