package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Faults of what follows a message, or is taken back with it; found by reading, and shown before they were repaired. */
@ExtendWith(FreshSystem.class)
final class ReviewedEffects3Test {
    @Test
    @DisplayName("what a failing message changed twice is as before, also the trapping of exits")
    void undoneInReverse(PeeperSystem system) {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 0));
        for (boolean first : new boolean[] {true, false}) {
            assertThrows(
                    Tally.NotEnough.class,
                    () -> tally.askNumber((it, count, from) -> {
                        it.context().trapExits(first);
                        it.context().trapExits(!first);
                        throw new Tally.NotEnough("declared");
                    }));
            assertThat(tally.peeper().sys().status().trapsExits()).isFalse();
        }
        assertThat(tally.peeper().incarnation()).isEqualTo(1);
    }

    @Test
    @DisplayName("codeChange sees the dictionary, and what it writes there is kept with its state")
    void dictionaryInCodeChange(PeeperSystem system) {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 0));
        tally.run((it, count) -> {
            it.context().dictionary().put("version", 1);
            return it.reply(0);
        });
        tally.peeper()
                .upgrade(
                        () -> new Tallying() {
                            @Override
                            protected Integer codeChange(Integer state, @Nullable Object extra) {
                                Object before = context().dictionary().put("version", 2);
                                return before == null ? -1 : (int) before;
                            }
                        },
                        null);
        assertThat(tally.get()).isEqualTo(1);
        assertThat(tally.<Object>run(
                        (it, count) -> it.reply(it.context().dictionary().get("version"))))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("a trace that was closed costs nothing any more: no state is shown, and nothing is held")
    void closedTrace(PeeperSystem system) {
        AtomicInteger shown = new AtomicInteger();
        TallyClient tally = system.start(TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected Object formatStatus(Integer state) {
                        shown.incrementAndGet();
                        return state;
                    }
                },
                0));
        AtomicInteger heard = new AtomicInteger();
        Sys.Trace trace = tally.peeper().sys().trace(event -> heard.incrementAndGet());
        tally.addAndGet(1);
        Eventually.eventually("heard", () -> heard.get() == 3);
        trace.close();
        assertThat(shown.get()).isEqualTo(1);
        tally.addAndGet(1);
        assertThat(shown.get()).isEqualTo(1);

        List<WeakReference<Object>> held = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            held.add(traced(tally));
        }
        Eventually.eventually("let go", () -> {
            System.gc();
            held.removeIf(one -> one.get() == null);
            return held.size() <= 1;
        });
    }

    private static WeakReference<Object> traced(TallyClient tally) {
        Object big = new Object();
        tally.peeper().sys().trace(event -> big.hashCode()).close();
        return new WeakReference<>(big);
    }

    @Test
    @DisplayName("who hears first of an end is the same each time: a simulation can be repeated")
    void endsAreToldInOrder() {
        List<String> first = toldInOrder();
        assertThat(first).hasSize(24);
        for (int i = 0; i < 5; i++) {
            assertThat(toldInOrder()).containsExactlyElementsIn(first).inOrder();
        }
    }

    private static List<String> toldInOrder() {
        Simulation simulation = new Simulation(7);
        List<String> told = new ArrayList<>();
        PeeperSystem system = simulation.system();
        TallyClient target = system.start(TallyPeeper.spec(Tallying::new, 0));
        for (int i = 0; i < 8; i++) {
            int number = i;
            TallyClient watching = system.start(TallyPeeper.spec(
                    () -> new Tallying() {
                        @Override
                        protected Next<Integer> info(Integer state, Object message) {
                            told.add(number + " " + message.getClass().getSimpleName());
                            return next(state);
                        }
                    },
                    0));
            watching.run((it, count) -> {
                it.context().trapExits(true);
                it.context().link(target.peeper());
                it.context().monitor(target.peeper());
                it.context().monitor(target.peeper());
                return it.reply(0);
            });
        }
        target.peeper().exit(ExitReason.KILL);
        simulation.settle();
        return told;
    }

    @Test
    @DisplayName("what was removed from the dictionary is not held on to")
    void removedFromDictionary(PeeperSystem system) {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 0));
        WeakReference<Object> removed = tally.run((it, count) -> {
            Object big = new Object();
            it.context().dictionary().put("key", big);
            return it.reply(new WeakReference<>(big));
        });
        tally.run((it, count) -> {
            it.context().dictionary().remove("key");
            return it.reply(0);
        });
        Eventually.eventually("let go", () -> {
            System.gc();
            return removed.get() == null;
        });
    }
}
