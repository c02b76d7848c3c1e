package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Random messages that write to a dictionary and end in all ways, against a HashMap. */
@ExtendWith(FreshSystem.class)
final class DictionaryModelTest {
    private final Map<Object, Object> model = new HashMap<>();
    private int state;
    private Random random;
    private TallyClient tally;

    @Test
    @DisplayName(
            "T105, D2: under each of 300 seeds it is what the completed messages made of it, and the state as well")
    void underSeeds() {
        for (long seed = 0; seed < 300; seed++) {
            random = new Random(seed);
            model.clear();
            state = 0;
            tally = new Simulation(seed)
                    .system()
                    .start(TallyPeeper.spec(Tallying::new, 0).intensity(1_000, Duration.ofDays(1)));
            for (int i = 0; i < 50; i++) {
                String what = message();
                assertWithMessage("seed %s, message %s: %s", seed, i, what)
                        .that(DictionaryTest.kept(tally))
                        .isEqualTo(model);
                assertWithMessage("seed %s, message %s: %s", seed, i, what)
                        .that(tally.get())
                        .isEqualTo(state);
            }
        }
    }

    /** Some writes; run against the dictionary and against a copy of the model, whose answers have to be the same. */
    private List<Function<Map<Object, Object>, Object>> writes() {
        List<Function<Map<Object, Object>, Object>> writes = new ArrayList<>();
        for (int left = random.nextInt(6); left > 0; left--) {
            Object key = random.nextBoolean() ? random.nextInt(8) : "key " + random.nextInt(8);
            Object value = random.nextInt();
            switch (random.nextInt(10)) {
                case 0 -> writes.add(map -> map.remove(key));
                case 1 ->
                    writes.add(map -> {
                        map.clear();
                        return map.size();
                    });
                case 2 -> writes.add(map -> map.keySet().removeIf(each -> each.equals(key)));
                case 3 -> writes.add(map -> map.merge(key, value, (one, other) -> other));
                case 4 -> writes.add(map -> map.computeIfPresent(key, (each, old) -> null));
                case 5 -> writes.add(map -> map.containsKey(key));
                default -> writes.add(map -> map.put(key, value));
            }
        }
        return writes;
    }

    private static void write(
            List<Function<Map<Object, Object>, Object>> writes,
            Map<Object, Object> dictionary,
            Map<Object, Object> expected) {
        for (Function<Map<Object, Object>, Object> one : writes) {
            assertThat(one.apply(dictionary)).isEqualTo(one.apply(expected));
            assertThat(dictionary).isEqualTo(expected);
            Set<Object> keys = new HashSet<>();
            dictionary.forEach((key, value) -> keys.add(key));
            assertThat(keys).isEqualTo(expected.keySet());
        }
    }

    /** One message; what it was. */
    private String message() {
        List<Function<Map<Object, Object>, Object>> writes = writes();
        Map<Object, Object> expected = new HashMap<>(model);
        switch (random.nextInt(9)) {
            case 0 -> {
                Throwable thrown = Throwing.crash(() -> tally.run((it, count) -> {
                    write(writes, it.context().dictionary(), expected);
                    throw new IllegalStateException("boom");
                }));
                assertThat(thrown).hasMessageThat().isEqualTo("boom");
                return "a crash";
            }
            case 1 -> {
                assertThrows(
                        Tally.NotEnough.class,
                        () -> tally.askNumber((it, count, from) -> {
                            write(writes, it.context().dictionary(), expected);
                            throw new Tally.NotEnough("on purpose");
                        }));
                return "a declared exception";
            }
            case 2 -> {
                int cut = random.nextInt(writes.size() + 1);
                Throwing.fails(
                        WorkerExitedException.class,
                        Outcome.ROLLED_BACK,
                        () -> tally.run((it, count) -> {
                            write(writes.subList(0, cut), it.context().dictionary(), expected);
                            it.context().ref().exit(ExitReason.KILL);
                            write(
                                    writes.subList(cut, writes.size()),
                                    it.context().dictionary(),
                                    expected);
                            return it.reply(1, count + 1);
                        }));
                return "a kill in the middle";
            }
            case 3 -> {
                tally.run((it, count) -> {
                    write(writes, it.context().dictionary(), expected);
                    return it.reply(1, count + 1).then(after -> {
                        it.context().dictionary().clear();
                        throw new IllegalStateException("boom");
                    });
                });
                state++;
                keep(expected);
                return "a step that crashes";
            }
            case 4 -> {
                tally.run((it, count) -> {
                    List<Function<Map<Object, Object>, Object>> first = writes.subList(0, writes.size() / 2);
                    List<Function<Map<Object, Object>, Object>> second =
                            writes.subList(writes.size() / 2, writes.size());
                    write(first, it.context().dictionary(), expected);
                    return it.reply(1).then(after -> {
                        write(second, it.context().dictionary(), expected);
                        return it.next(after + 1);
                    });
                });
                state++;
                keep(expected);
                return "a step";
            }
            case 5 -> {
                tally.peeper().upgrade(Tallying::new, null);
                return "an upgrade";
            }
            case 6 -> {
                tally.peeper().sys().replaceState(before -> (int) before + 1);
                state++;
                return "a replaced state";
            }
            default -> {
                boolean changes = random.nextBoolean();
                tally.run((it, count) -> {
                    write(writes, it.context().dictionary(), expected);
                    return changes ? it.reply(1, count + 1) : it.reply(1);
                });
                state += changes ? 1 : 0;
                keep(expected);
                return "a message";
            }
        }
    }

    private void keep(Map<Object, Object> expected) {
        // a step runs after the reply: with time by hand, the next message waits for it
        assertThat(tally.get()).isEqualTo(state);
        model.clear();
        model.putAll(expected);
    }
}
