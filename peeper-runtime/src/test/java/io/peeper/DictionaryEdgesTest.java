package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The dictionary where no message is in hand: in terminate, formatStatus, codeChange, and across workers. */
@ExtendWith(FreshSystem.class)
final class DictionaryEdgesTest {
    private final List<Object> seen = new CopyOnWriteArrayList<>();
    private PeeperSystem system;

    private final class Looking extends Tallying {
        @Override
        protected void terminate(ExitReason reason, Integer state) {
            seen.add(Map.copyOf(context().dictionary()));
        }

        @Override
        protected Object formatStatus(Integer state) {
            return Map.copyOf(context().dictionary());
        }
    }

    @BeforeEach
    void system(PeeperSystem fresh) {
        system = fresh;
    }

    private TallyClient looking() {
        TallyClient tally = system.start(TallyPeeper.spec(Looking::new, 0));
        tally.run((it, count) -> it.reply(it.context().dictionary().put("kept", 1)));
        return tally;
    }

    @Test
    @DisplayName("D2: terminate after a crash sees it without what the crashed message wrote, like the state")
    void terminateAfterACrash() {
        TallyClient tally = looking();
        Throwing.crash(() -> tally.run((it, count) -> {
            it.context().dictionary().put("lost", 2);
            throw new IllegalStateException("boom");
        }));
        assertThat(seen).containsExactly(Map.of("kept", 1));
    }

    @Test
    @DisplayName("terminate at a stop sees what the last message wrote")
    void terminateAtAStop() {
        TallyClient tally = looking();
        tally.peeper().stop();
        assertThat(seen).containsExactly(Map.of("kept", 1));
    }

    @Test
    @DisplayName("D2: formatStatus after a declared exception sees it without what that message wrote")
    void formatStatus() {
        TallyClient tally = looking();
        assertThrows(
                Tally.NotEnough.class,
                () -> tally.askNumber((it, count, from) -> {
                    it.context().dictionary().put("lost", 2);
                    throw new Tally.NotEnough("on purpose");
                }));
        assertThat(tally.peeper().sys().status().state()).isEqualTo(Map.of("kept", 1));
    }

    @Test
    @DisplayName("what formatStatus writes to it is no part of any message")
    void writingFormatStatus() {
        TallyClient tally = system.start(TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected Object formatStatus(Integer state) {
                        context().dictionary().put("by formatStatus", 1);
                        return "shown";
                    }
                },
                0));
        assertThat(tally.peeper().sys().status().state()).isEqualTo("shown");
        tally.peeper().sys().history(3);
        tally.add(1);
        Throwing.crash(() -> tally.run((it, count) -> null));
        assertThat(DictionaryTest.kept(tally)).isEmpty();
    }

    @Test
    @DisplayName("codeChange sees it, and what codeChange writes is committed with the upgrade, or not at all")
    void codeChange() {
        TallyClient tally = looking();
        Tallying upgraded = new Tallying() {
            @Override
            protected Integer codeChange(Integer state, @Nullable Object extra) {
                seen.add(Map.copyOf(context().dictionary()));
                context().dictionary().put("written", 2);
                return state;
            }
        };
        tally.peeper().upgrade(() -> upgraded, null);
        assertThat(seen).containsExactly(Map.of("kept", 1));
        assertThat(DictionaryTest.kept(tally)).containsExactly("kept", 1, "written", 2);
    }

    @Test
    @DisplayName(
            "a task that was set before an upgrade writes to the dictionary there is, or fails; nothing is lost in silence")
    void taskOverAnUpgrade() {
        Simulation simulation = new Simulation(1);
        TallyClient tally = simulation.system().start(TallyPeeper.spec(Tallying::new, 0));
        AtomicReference<Map<Object, Object>> seenByTask = new AtomicReference<>();
        tally.run((it, count) -> {
            it.context().after(Duration.ofMillis(10), () -> {
                seenByTask.set(Map.copyOf(it.context().dictionary()));
                it.context().dictionary().put("by task", 1);
            });
            return it.reply(null);
        });
        tally.peeper().upgrade(Tallying::new, null);
        tally.run((it, count) -> it.reply(it.context().dictionary().put("after", 2)));
        SimulatedTime.pass(simulation, Duration.ofMillis(20));
        if (tally.peeper().incarnation() == 1) {
            assertThat(seenByTask.get()).isEqualTo(Map.of("after", 2));
            assertThat(DictionaryTest.kept(tally)).containsExactly("by task", 1, "after", 2);
        }
    }

    @Test
    @DisplayName("D24: a listener hears of no change where only the dictionary changed")
    void noChange() {
        Hearing changes = new Hearing();
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 0).listener(changes));
        tally.run((it, count) -> it.reply(it.context().dictionary().put("a", 1)));
        tally.add(1);
        tally.peeper().stop();
        system.close();
        assertThat(changes.heard)
                .containsExactly("changed 0 1", "terminated normal 1")
                .inOrder();
    }

    @Test
    @DisplayName("100,000 entries: a message that writes one more costs no copy, and a crash neither")
    void large() {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 0));
        tally.run((it, count) -> {
            for (int i = 0; i < 100_000; i++) {
                it.context().dictionary().put(i, i);
            }
            return it.reply(null);
        });
        // a copy a message would take minutes
        for (int i = 0; i < 2_000; i++) {
            int key = i;
            tally.run((it, count) -> it.reply(it.context().dictionary().put(key, -key - 1)));
        }
        Throwing.crash(() -> tally.run((it, count) -> {
            it.context().dictionary().clear();
            throw new IllegalStateException("boom");
        }));
        assertThat(tally.<Integer>run(
                        (it, count) -> it.reply(it.context().dictionary().size())))
                .isEqualTo(100_000);
        assertThat(tally.<Object>run(
                        (it, count) -> it.reply(it.context().dictionary().get(1_999))))
                .isEqualTo(-2_000);
    }
}
