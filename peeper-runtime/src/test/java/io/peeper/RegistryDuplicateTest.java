package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.Eventually.eventually;
import static io.peeper.Throwing.fails;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.Registry.Entry;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A registry of duplicate keys: many entries under each, dispatch to all of them, and who hears of what comes and goes. */
@ExtendWith(FreshSystem.class)
final class RegistryDuplicateTest {
    private final Registry<String, String> registry = Registry.duplicate("RegistryDuplicateTest");
    private PeeperSystem system;
    private PeeperRef one;
    private PeeperRef two;

    @BeforeEach
    void start(PeeperSystem fresh) {
        system = fresh;
        one = system.start(TallyPeeper.spec(Tallying::new, 1)).peeper();
        two = system.start(TallyPeeper.spec(Tallying::new, 2)).peeper();
    }

    @AfterEach
    void close() {
        registry.close();
    }

    @Test
    @DisplayName("S128: a key has many entries, of one peeper and of others, in the order they came")
    void duplicates() {
        assertThat(registry.register("hello", one, "a")).isEmpty();
        assertThat(registry.register("hello", two, "b")).isEmpty();
        assertThat(registry.register("hello", one, "a")).isEmpty();
        assertThat(registry.register("bye", one, "c")).isEmpty();
        assertThat(registry.registerIfAbsent("hello", one, "d")).isEmpty();
        assertThat(registry.registerIfAbsent("bye", two, "e")).isEmpty();
        assertThat(registry.lookup("hello"))
                .containsExactly(
                        new Entry<>("hello", one, "a"), new Entry<>("hello", two, "b"), new Entry<>("hello", one, "a"))
                .inOrder();
        assertThat(registry.keys(one)).containsExactly("hello", "hello", "bye").inOrder();
        assertThat(registry.values("hello", one)).containsExactly("a", "a");
        assertThat(registry.values("bye", two)).containsExactly("e");
        assertThat(registry.count()).isEqualTo(5);
        assertThat(registry.count("hello", entry -> entry.value().equals("a"))).isEqualTo(2);
        assertThat(registry.entries().map(Entry::value)).containsExactly("a", "b", "a", "c", "e");
    }

    @Test
    @DisplayName(
            "T217, S129: unregister takes one's own entries under the key, or those that match; the others stay in order")
    void unregister() {
        List.of("a", "b", "c", "b").forEach(value -> registry.register("hello", one, value));
        registry.register("hello", two, "b");
        registry.register("bye", one, "b");
        registry.unregister("hello", one, entry -> entry.value().equals("x"));
        assertThat(registry.values("hello", one))
                .containsExactly("a", "b", "c", "b")
                .inOrder();
        registry.unregister("hello", one, entry -> entry.value().equals("b"));
        assertThat(registry.lookup("hello").stream().map(Entry::value))
                .containsExactly("a", "c", "b")
                .inOrder();
        registry.unregister("hello", one);
        assertThat(registry.lookup("hello")).containsExactly(new Entry<>("hello", two, "b"));
        assertThat(registry.keys(one)).containsExactly("bye");
    }

    @Test
    @DisplayName("a look-up is what was there then, whatever comes and goes afterwards")
    void snapshots() {
        registry.register("hello", one, "a");
        List<Entry<String, String>> before = registry.lookup("hello");
        registry.register("hello", two, "b");
        registry.unregister("hello", one);
        assertThat(before).containsExactly(new Entry<>("hello", one, "a"));
        assertThat(registry.lookup("hello")).containsExactly(new Entry<>("hello", two, "b"));
        assertThrows(UnsupportedOperationException.class, () -> before.remove(0));
    }

    @Test
    @DisplayName("S130: dispatch to all entries, who may be sent to, and who may leave meanwhile")
    void dispatch() {
        TallyClient tally = TallyPeeper.client(one);
        registry.register("hello", one, "a");
        registry.register("hello", two, "b");
        registry.register("bye", one, "c");
        List<String> seen = new ArrayList<>();
        registry.dispatch(
                "hello",
                all -> all.forEach(entry -> {
                    seen.add(entry.value());
                    registry.unregister("hello", entry.owner());
                    TallyPeeper.client(entry.owner()).add(10);
                }));
        assertThat(seen).containsExactly("a", "b").inOrder();
        assertThat(tally.get()).isEqualTo(11);
        assertThat(registry.lookup("hello")).isEmpty();
    }

    @Test
    @DisplayName("T207: a parallel dispatch runs off the caller's thread, and reaches each entry once")
    void parallel() {
        List<PeeperRef> refs = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            refs.add(system.start(TallyPeeper.spec(Tallying::new, 0)).peeper());
            registry.register(i % 2 == 0 ? "even" : "odd", refs.get(i), "v" + i);
        }
        Queue<Entry<String, String>> seen = new ConcurrentLinkedQueue<>();
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        for (String key : List.of("even", "odd")) {
            registry.dispatchParallel(key, part -> {
                threads.add(Thread.currentThread());
                assertThat(part).isNotEmpty();
                seen.addAll(part);
            });
        }
        assertThat(threads).doesNotContain(Thread.currentThread());
        assertThat(seen.stream().map(Entry::owner)).containsExactlyElementsIn(refs);
        registry.dispatchParallel("nobody", part -> {
            throw new AssertionError("is not run");
        });
        refs.forEach(ref -> assertThat(ref.incarnation()).isEqualTo(1));
    }

    @Test
    @DisplayName("T207: parts run at the same time, also where a handler dispatches")
    void partsTogether() {
        registry.register("hello", one, "a");
        registry.register("hello", two, "b");
        AtomicInteger there = new AtomicInteger();
        int met = TallyPeeper.client(one).<Integer>run((it, count) -> {
            registry.dispatchParallel("hello", part -> {
                there.incrementAndGet();
                eventually("the other part runs too", () -> there.get() == 2);
            });
            return it.reply(there.get());
        });
        assertThat(met).isEqualTo(2);
    }

    @Test
    @DisplayName("S130: what a parallel dispatch throws comes to the caller, when all parts are done")
    void parallelThrows() {
        registry.register("hello", one, "a");
        registry.register("hello", two, "b");
        AtomicInteger done = new AtomicInteger();
        IllegalStateException failure = assertThrows(
                IllegalStateException.class,
                () -> registry.dispatchParallel("hello", part -> {
                    done.incrementAndGet();
                    throw new IllegalStateException(part.get(0).value());
                }));
        assertThat(done.get()).isEqualTo(2);
        assertThat(failure.getSuppressed()).hasLength(1);
    }

    @Test
    @DisplayName("S130: an interrupt ends the wait for a parallel dispatch, and not its parts")
    void parallelInterrupted() throws Exception {
        registry.register("hello", one, "a");
        Gate gate = new Gate();
        Threads.Background<Void> caller = Threads.background(() -> {
            CallInterruptedException failure = fails(
                    CallInterruptedException.class,
                    Outcome.UNKNOWN,
                    () -> registry.dispatchParallel("hello", part -> {
                        gate.hang();
                    }));
            assertThat(failure).hasMessageThat().contains("dispatchParallel");
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
            fails(
                    CallInterruptedException.class,
                    Outcome.NOT_RUN,
                    () -> registry.dispatchParallel("hello", part -> {
                        throw new AssertionError("is not run");
                    }));
            return null;
        });
        gate.awaitEntered();
        caller.thread.interrupt();
        caller.get();
        gate.open();
        gate.awaitLeft();
    }

    private static final class Hearing implements RegistryListener<Object, Object> {
        final Queue<String> heard = new ConcurrentLinkedQueue<>();
        final Set<Thread> threads = ConcurrentHashMap.newKeySet();

        @Override
        public void onRegister(Object key, PeeperRef owner, Object value) {
            threads.add(Thread.currentThread());
            heard.add("+" + key + " " + owner.id() + " " + value);
        }

        @Override
        public void onUnregister(Object key, PeeperRef owner) {
            heard.add("-" + key + " " + owner.id());
        }
    }

    @Test
    @DisplayName(
            "T209, S133: listeners hear what is registered and unregistered, in order, off the caller; not of ends")
    void listeners() {
        Hearing hearing = new Hearing();
        registry.addListener(hearing);
        registry.addListener(new RegistryListener<>() {
            @Override
            public void onRegister(String key, PeeperRef owner, String value) {
                throw new IllegalStateException("hurts nobody");
            }
        });
        registry.register("hello", two, "other");
        TallyPeeper.client(one).run((it, count) -> {
            registry.register("hello", it.context().ref(), "self");
            return it.reply(null);
        });
        registry.unregister("hello", one);
        registry.unregister("nothing", one);
        registry.registerIfAbsent("hello", two, "there already");
        PeeperRef gone =
                system.start(TallyPeeper.spec(Tallying::new, 0).id("gone")).peeper();
        registry.register("bye", gone, "x");
        gone.stop();
        registry.register("bye", two, "y");
        eventually("all is heard", () -> hearing.heard.size() >= 5);
        registry.removeListener(hearing);
        registry.register("unheard", two, "z");
        system.close();
        assertThat(hearing.heard)
                .containsExactly(
                        "+hello Tally-2 other",
                        "+hello Tally-1 self",
                        "-hello Tally-1",
                        "+bye gone x",
                        "+bye Tally-2 y")
                .inOrder();
        assertThat(hearing.threads).doesNotContain(Thread.currentThread());
    }

    @Test
    @DisplayName(
            "T209: what is heard of one key is in the order it happened, however many threads do it, one at a time")
    void listenersInOrder() throws Exception {
        try (Registry<Integer, Integer> unique = Registry.unique("RegistryDuplicateTest.unique")) {
            AtomicInteger inside = new AtomicInteger();
            Queue<String> wrong = new ConcurrentLinkedQueue<>();
            AtomicInteger heard = new AtomicInteger();
            int[] holders = new int[2];
            unique.addListener(new RegistryListener<>() {
                private void heard(int key, int change, int expected) {
                    if (inside.incrementAndGet() != 1) {
                        wrong.add("not one at a time");
                    }
                    holders[key] += change;
                    if (holders[key] != expected) {
                        wrong.add(key + " has " + holders[key]);
                    }
                    inside.decrementAndGet();
                    heard.incrementAndGet();
                }

                @Override
                public void onRegister(Integer key, PeeperRef owner, Integer value) {
                    heard(key, 1, 1);
                }

                @Override
                public void onUnregister(Integer key, PeeperRef owner) {
                    heard(key, -1, 0);
                }
            });
            AtomicInteger done = new AtomicInteger();
            Threads.together(4, thread -> {
                PeeperRef self =
                        system.start(TallyPeeper.spec(Tallying::new, 0)).peeper();
                for (int i = 0; i < 5_000; i++) {
                    if (unique.register(i % 2, self, i).isEmpty()) {
                        unique.unregister(i % 2, self);
                        done.addAndGet(2);
                    }
                }
            });
            eventually("all is heard", () -> heard.get() == done.get());
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    @DisplayName("T213, S132: a duplicate registry keeps no names: an argument error, at the name itself")
    void noNames() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Name.via(registry, "hello"));
        assertThat(refused).hasMessageThat().contains("RegistryDuplicateTest");
        assertThrows(
                IllegalArgumentException.class, () -> PeeperSystem.builder().globalNames(registry));
        assertThrows(IllegalArgumentException.class, () -> registry.via("hello", "value"));
        assertThrows(IllegalArgumentException.class, () -> registry.register("hello", one));
        assertThrows(IllegalArgumentException.class, () -> registry.whereis("hello"));
        assertThrows(UnsupportedOperationException.class, () -> registry.update("hello", one, value -> value));
        assertThat(registry.count()).isEqualTo(0);
    }
}
