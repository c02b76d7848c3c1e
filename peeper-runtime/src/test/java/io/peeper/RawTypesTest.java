package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What raw types let through is refused where it comes in. */
@ExtendWith(FreshSystem.class)
final class RawTypesTest {
    @Test
    @DisplayName(
            "T032: a step that returns no Next, by raw types, is an illegal return that names the worker and the step")
    @SuppressWarnings({"unchecked", "rawtypes"})
    void stepOfAnotherType(PeeperSystem system) {
        Hearing hearing = new Hearing();
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 5).listener(hearing));
        tally.post((it, count) -> it.same().then((Function) state -> "no Next"));
        Eventually.eventually("told", () -> !hearing.heard.isEmpty());
        assertThat(hearing.heard.get(0)).startsWith("crashed io.peeper.tally.Tallying: a step of then(...) returned");
    }

    @Test
    @DisplayName("T032: a reply by From of another type, by raw types, is refused like null for a primitive")
    @SuppressWarnings({"unchecked", "rawtypes"})
    void fromOfAnotherType(PeeperSystem system) {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 5));
        assertThat(tally.ask((it, count, from) -> {
                    assertThrows(IllegalArgumentException.class, () -> ((From) from).reply(7));
                    from.reply("text");
                    return it.noReply();
                }))
                .isEqualTo("text");
    }
}
