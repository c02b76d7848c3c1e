package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.TallyWorker;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a worker keeps beside its state: committed with it, and rolled back with it. */
@ExtendWith(FreshSystem.class)
final class DictionaryTest {
    private PeeperSystem system;
    private TallyClient tally;

    @BeforeEach
    void start(PeeperSystem fresh) {
        system = fresh;
        tally = system.start(TallyPeeper.spec(Tallying::new, 0));
    }

    static Map<Object, Object> kept(TallyClient client) {
        return client.run((it, count) -> it.reply(Map.copyOf(it.context().dictionary())));
    }

    private void put(Object key, Object value) {
        tally.run((it, count) -> it.reply(it.context().dictionary().put(key, value)));
    }

    @Test
    @DisplayName("T105: put, overwrite, keys by value, delete: old values come back, and it is empty at the end")
    void operations() {
        List<Object> answers = tally.run((it, count) -> {
            Map<Object, Object> dictionary = it.context().dictionary();
            List<Object> told = new ArrayList<>();
            told.add(String.valueOf(dictionary.put("a", 1)));
            told.add(dictionary.put("a", 2));
            told.add(String.valueOf(dictionary.put(List.of("b"), 2)));
            told.add(dictionary.get("a"));
            told.add(String.valueOf(dictionary.get("c")));
            told.add(dictionary.getOrDefault("c", 7));
            told.add(dictionary.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(2))
                    .map(Map.Entry::getKey)
                    .map(Object::toString)
                    .sorted()
                    .toList());
            told.add(dictionary.remove("a"));
            told.add(String.valueOf(dictionary.remove("a")));
            told.add(dictionary.remove(List.of("b")));
            told.add(dictionary.isEmpty());
            return it.reply(told);
        });
        assertThat(answers)
                .containsExactly("null", 1, "null", 2, "null", 7, List.of("[b]", "a"), 2, "null", 2, true)
                .inOrder();
        assertThat(kept(tally)).isEmpty();
    }

    @Test
    @DisplayName("null is neither key nor value, and a refused one changes nothing")
    void nulls() {
        tally.run((it, count) -> {
            Map<Object, Object> dictionary = it.context().dictionary();
            dictionary.put("a", 1);
            assertThrows(NullPointerException.class, () -> dictionary.put("b", null));
            assertThrows(NullPointerException.class, () -> dictionary.put(null, 1));
            assertThrows(NullPointerException.class, () -> dictionary.get(null));
            assertThrows(NullPointerException.class, () -> dictionary.remove(null));
            return it.reply(null);
        });
        assertThat(kept(tally)).containsExactly("a", 1);
    }

    @Test
    @DisplayName("D2: it survives a crash and a kill, as the last completed message left it")
    void survives() {
        put("a", 1);
        put("b", 2);
        Throwing.crash(() -> tally.run((it, count) -> {
            Map<Object, Object> dictionary = it.context().dictionary();
            dictionary.put("a", 100);
            dictionary.remove("b");
            dictionary.put("c", 300);
            assertThat(dictionary).containsExactly("a", 100, "c", 300);
            throw new IllegalStateException("boom");
        }));
        assertThat(kept(tally)).containsExactly("a", 1, "b", 2);
        assertThat(tally.peeper().incarnation()).isEqualTo(2);

        tally.peeper().exit(ExitReason.KILL);
        assertThat(kept(tally)).containsExactly("a", 1, "b", 2);
        tally.post((it, count) -> {
            it.context().dictionary().clear();
            return null;
        });
        assertThat(kept(tally)).containsExactly("a", 1, "b", 2);
    }

    @Test
    @DisplayName("D2: state and dictionary are one commit, whichever of them changed")
    void oneCommit() {
        tally.run((it, count) -> {
            it.context().dictionary().put("count", count + 1);
            return it.reply(null, count + 1);
        });
        put("only", "dictionary");
        tally.add(1);
        // a kill takes a cast with it that has begun
        assertThat(tally.get()).isEqualTo(2);
        tally.peeper().exit(ExitReason.KILL);
        assertThat(tally.get()).isEqualTo(2);
        assertThat(kept(tally)).containsExactly("count", 1, "only", "dictionary");
    }

    @Test
    @DisplayName("D14: a declared exception takes back what its handler wrote, though nothing crashed")
    void declared() {
        put("a", 1);
        assertThrows(
                Tally.NotEnough.class,
                () -> tally.askNumber((it, count, from) -> {
                    it.context().dictionary().put("a", 2);
                    it.context().dictionary().put("b", 2);
                    throw new Tally.NotEnough("on purpose");
                }));
        assertThat(tally.peeper().incarnation()).isEqualTo(1);
        assertThat(kept(tally)).containsExactly("a", 1);
    }

    @Test
    @DisplayName("S61: each step of then(...) is a commit of its own")
    void steps() {
        tally.post((it, count) -> {
            it.context().dictionary().put("first", 1);
            return it.next(count + 1).then(state -> {
                it.context().dictionary().put("second", 2);
                return it.next(state + 1).then(last -> {
                    it.context().dictionary().put("third", 3);
                    throw new IllegalStateException("boom");
                });
            });
        });
        assertThat(kept(tally)).containsExactly("first", 1, "second", 2);
        assertThat(tally.get()).isEqualTo(2);
    }

    @Test
    @DisplayName("what init writes is kept, at a restart too, also where the state it returns is ignored")
    void init() {
        TallyClient writing = system.start(TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected Next<Integer> init(Integer state, Start start) {
                        context().dictionary().merge("starts", 1, (one, other) -> (int) one + (int) other);
                        return next(state + 100);
                    }
                },
                0));
        assertThat(kept(writing)).containsExactly("starts", 1);
        writing.peeper().exit(ExitReason.KILL);
        assertThat(kept(writing)).containsExactly("starts", 2);
        assertThat(writing.get()).isEqualTo(100);
    }

    @Test
    @DisplayName("what an init that fails at a restart wrote is taken back")
    void failingInit() {
        List<Map<Object, Object>> seen = new CopyOnWriteArrayList<>();
        TallyClient failing = system.start(TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected Next<Integer> init(Integer state, Start start) {
                        seen.add(Map.copyOf(context().dictionary()));
                        context().dictionary().put(seen.size(), "written");
                        if (seen.size() == 2 || seen.size() == 3) {
                            throw new IllegalStateException("not yet");
                        }
                        return same();
                    }
                },
                0));
        failing.peeper().exit(ExitReason.KILL);
        assertThat(kept(failing)).containsExactly(1, "written", 4, "written");
        assertThat(seen)
                .containsExactly(Map.of(), Map.of(1, "written"), Map.of(1, "written"), Map.of(1, "written"))
                .inOrder();
    }

    @Test
    @DisplayName("D13: what a killed handler wrote before the kill and writes after it counts for nothing")
    void kill() throws Exception {
        put("a", 1);
        Gate gate = new Gate();
        AtomicReference<Object> seen = new AtomicReference<>();
        tally.post((it, count) -> {
            Map<Object, Object> dictionary = it.context().dictionary();
            dictionary.put("a", 2);
            gate.hang();
            dictionary.put("b", 3);
            seen.set(Map.copyOf(dictionary));
            return it.next(1_000);
        });
        gate.awaitEntered();
        tally.peeper().exit(ExitReason.KILL);
        assertThat(kept(tally)).containsExactly("a", 1);
        put("c", 4);
        gate.open();
        Eventually.eventually("the abandoned handler ends", () -> seen.get() != null);
        assertThat(seen.get()).isEqualTo(Map.of("a", 2, "b", 3));
        assertThat(kept(tally)).containsExactly("a", 1, "c", 4);
        assertThat(tally.get()).isEqualTo(0);
    }

    @Test
    @DisplayName("infos, tasks and timers write to it as well")
    void otherMessages() {
        Tally.Act act = (it, count) -> {
            WorkerContext context = it.context();
            context.dictionary().put("info", 1);
            context.after(Duration.ZERO, () -> context.dictionary().put("task", 2));
            return it.same();
        };
        tally.peeper().send(act);
        Eventually.eventually("both are done", () -> kept(tally).equals(Map.of("info", 1, "task", 2)));
        tally.peeper().exit(ExitReason.KILL);
        assertThat(kept(tally)).containsExactly("info", 1, "task", 2);
    }

    @Test
    @DisplayName("J8: usable only in callbacks of its own worker: not on another thread, not in another's handler")
    void onlyInside() throws Exception {
        AtomicReference<TallyWorker> worker = new AtomicReference<>();
        AtomicReference<Map<Object, Object>> leaked = new AtomicReference<>();
        AtomicReference<Iterator<Map.Entry<Object, Object>>> entries = new AtomicReference<>();
        tally.run((it, count) -> {
            worker.set(it);
            leaked.set(it.context().dictionary());
            leaked.get().put("a", 1);
            entries.set(leaked.get().entrySet().iterator());
            return it.reply(null);
        });
        IllegalStateException outside = assertThrows(
                IllegalStateException.class, () -> worker.get().context().dictionary());
        assertThat(outside).hasMessageThat().contains(tally.peeper().id());
        assertThrows(IllegalStateException.class, () -> leaked.get().put("b", 2));
        assertThrows(IllegalStateException.class, () -> leaked.get().get("a"));
        assertThrows(IllegalStateException.class, () -> leaked.get().size());
        assertThrows(IllegalStateException.class, () -> {
            entries.get().next();
            entries.get().remove();
        });
        TallyClient other = system.start(TallyPeeper.spec(Tallying::new, 0));
        assertThat(Throwing.crash(
                        () -> other.run((it, count) -> it.reply(leaked.get().get("a")))))
                .isInstanceOf(IllegalStateException.class);
        // while the worker's own handler runs, another thread is outside all the same
        Gate gate = new Gate();
        tally.post((it, count) -> {
            gate.pass();
            return it.same();
        });
        gate.awaitEntered();
        assertThrows(IllegalStateException.class, () -> leaked.get().put("b", 2));
        gate.open();
        assertThat(kept(tally)).containsExactly("a", 1);
    }

    @Test
    @DisplayName("a map that a handler left to a later one of the same worker shows what is there then")
    void leftToALater() {
        AtomicReference<Map<Object, Object>> leaked = new AtomicReference<>();
        tally.run((it, count) -> {
            leaked.set(it.context().dictionary());
            return it.reply(null);
        });
        put("a", 1);
        assertThat(tally.<Object>run((it, count) -> it.reply(leaked.get().get("a"))))
                .isEqualTo(1);
        Throwing.crash(() -> tally.run((it, count) -> {
            leaked.get().put("a", 2);
            throw new IllegalStateException("boom");
        }));
        assertThat(kept(tally)).containsExactly("a", 1);
    }
}
