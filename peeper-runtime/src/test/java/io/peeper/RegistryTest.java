package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.Throwing.fails;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.Registry.Entry;
import io.peeper.Registry.Updated;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A registry of unique keys: who holds them, with what value, and as a keeper of names. */
@ExtendWith(FreshSystem.class)
final class RegistryTest {
    private final Registry<Object, String> registry = Registry.unique("RegistryTest");
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
    @DisplayName("T201, S126: a key has one holder: a second register, by itself too, answers who, and changes nothing")
    void unique() {
        assertThat(registry.register("hello", one, "world")).isEmpty();
        assertThat(registry.keys(one)).containsExactly("hello");
        assertThat(registry.register("hello", one, "again")).hasValue(one);
        assertThat(registry.register("hello", two, "other")).hasValue(one);
        assertThat(registry.registerIfAbsent("hello", two, "other")).hasValue(one);
        assertThat(registry.registerIfAbsent("hello", one, "again")).isEmpty();
        assertThat(registry.lookup("hello")).containsExactly(new Entry<>("hello", one, "world"));
        assertThat(registry.values("hello", one)).containsExactly("world");
        assertThat(registry.values("hello", two)).isEmpty();
        assertThat(registry.register("second", one, "value")).isEmpty();
        assertThat(registry.keys(one)).containsExactly("hello", "second").inOrder();
        assertThat(registry.keys(two)).isEmpty();
        assertThat(registry.count()).isEqualTo(2);
    }

    @Test
    @DisplayName("S126: a worker registers itself in its handler, and is found at once")
    void inHandler() {
        TallyClient tally = TallyPeeper.client(one);
        assertThat(tally.<Boolean>run((it, count) -> {
                    registry.register("self", it.context().ref(), "me");
                    return it.reply(registry.whereis("self")
                            .equals(Optional.of(it.context().ref())));
                }))
                .isTrue();
        assertThat(registry.whereis("self")).hasValue(one);
    }

    @Test
    @DisplayName("S127: keys are compared exactly, and none means anything")
    void exactKeys() {
        registry.register(1, one, "integer");
        registry.register(1.0, one, "double");
        registry.register(1L, two, "long");
        registry.register("_", two, "text");
        registry.register(List.of("Aa"), one, "same hash");
        registry.register(List.of("BB"), two, "same hash");
        assertThat(registry.values(1, one)).containsExactly("integer");
        assertThat(registry.values(1.0, one)).containsExactly("double");
        assertThat(registry.whereis(1L)).hasValue(two);
        assertThat(registry.whereis("*")).isEmpty();
        assertThat(registry.whereis(List.of("BB"))).hasValue(two);
        registry.unregister(List.of("Aa"), one);
        assertThat(registry.whereis(List.of("Aa"))).isEmpty();
        assertThat(registry.whereis(List.of("BB"))).hasValue(two);
    }

    @Test
    @DisplayName(
            "T205: update: not of an unknown key, not of another's, where it runs nothing; the new value and the old one")
    void update() {
        assertThat(registry.update("hello", one, value -> {
                    throw new AssertionError("is not run");
                }))
                .isEmpty();
        registry.register("hello", one, "a");
        assertThat(registry.update("hello", two, value -> {
                    throw new AssertionError("is not run");
                }))
                .isEmpty();
        assertThat(registry.update("hello", one, value -> value + "b")).hasValue(new Updated<>("ab", "a"));
        assertThat(registry.lookup("hello")).containsExactly(new Entry<>("hello", one, "ab"));
        assertThat(registry.values("hello", one)).containsExactly("ab");
        IllegalStateException boom = assertThrows(
                IllegalStateException.class,
                () -> registry.update("hello", one, value -> {
                    throw new IllegalStateException("boom");
                }));
        assertThat(boom).hasMessageThat().isEqualTo("boom");
        assertThat(registry.values("hello", one)).containsExactly("ab");
    }

    @Test
    @DisplayName("T205: no update is lost, however many threads update one value")
    void updateTogether() throws Exception {
        try (Registry<String, Integer> numbers = Registry.unique("RegistryTest.numbers")) {
            numbers.register("sum", one, 0);
            Threads.together(4, thread -> {
                for (int i = 0; i < 10_000; i++) {
                    numbers.update("sum", one, sum -> sum + 1);
                }
            });
            assertThat(numbers.values("sum", one)).containsExactly(40_000);
        }
    }

    @Test
    @DisplayName("S129: unregister: only one's own, and no matter if there is none")
    void unregister() {
        registry.register("hello", one, "world");
        registry.unregister("hello", two);
        registry.unregister("other", one);
        assertThat(registry.whereis("hello")).hasValue(one);
        registry.unregister("hello", one);
        registry.unregister("hello", one);
        assertThat(registry.whereis("hello")).isEmpty();
        assertThat(registry.keys(one)).isEmpty();
        assertThat(registry.register("hello", two, "next")).isEmpty();
    }

    @Test
    @DisplayName("T217: unregister by a predicate: what does not match stays, what matches is gone")
    void unregisterMatching() {
        registry.register("hello", one, "world");
        registry.unregister("hello", one, entry -> entry.value().equals("moon"));
        assertThat(registry.values("hello", one)).containsExactly("world");
        registry.unregister("hello", two, entry -> true);
        assertThat(registry.values("hello", one)).containsExactly("world");
        registry.unregister("hello", one, entry -> entry.value().equals("world"));
        assertThat(registry.lookup("hello")).isEmpty();
    }

    @Test
    @DisplayName(
            "T215: match and count by predicates, all entries as a stream: only the exact matches, and counts agree")
    void matches() {
        registry.register("hello", one, "world");
        registry.register("bye", two, "moon");
        Entry<Object, String> hello = new Entry<>("hello", one, "world");
        assertThat(registry.match("hello", entry -> entry.value().startsWith("w")))
                .containsExactly(hello);
        assertThat(registry.match("hello", entry -> entry.value().length() > 5)).isEmpty();
        assertThat(registry.match("nobody", entry -> true)).isEmpty();
        assertThat(registry.count("hello", entry -> entry.owner().equals(one))).isEqualTo(1);
        assertThat(registry.count("hello", entry -> entry.owner().equals(two))).isEqualTo(0);
        assertThat(registry.entries().toList()).containsExactly(hello, new Entry<>("bye", two, "moon"));
        assertThat(registry.entries()
                        .filter(entry -> entry.value().equals("moon"))
                        .map(Entry::owner))
                .containsExactly(two);
        assertThat(registry.count()).isEqualTo(2);
    }

    @Test
    @DisplayName("S130: dispatch runs here, once, with what there is; not at all for nobody; what it throws comes here")
    void dispatch() {
        registry.register("hello", one, "world");
        AtomicReference<Thread> ran = new AtomicReference<>();
        List<Object> seen = new ArrayList<>();
        registry.dispatch("hello", all -> {
            ran.set(Thread.currentThread());
            seen.addAll(all);
        });
        assertThat(seen).containsExactly(new Entry<>("hello", one, "world"));
        assertThat(ran.get()).isSameInstanceAs(Thread.currentThread());
        registry.dispatch("nobody", all -> {
            throw new AssertionError("is not run");
        });
        assertThrows(
                ArithmeticException.class,
                () -> registry.dispatch("hello", all -> {
                    throw new ArithmeticException();
                }));
    }

    @Test
    @DisplayName("S87, S132: peepers are started, found and called by a key, with a value or without")
    void names() {
        Name name = Name.via(registry, "tally");
        TallyClient byName = TallyPeeper.named(system, name);
        fails(NoProcessException.class, Outcome.NOT_RUN, byName::get);
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 5).name(name));
        assertThat(byName.get()).isEqualTo(5);
        assertThat(system.whereis(name)).hasValue(tally.peeper());
        assertThat(registry.whereis("tally")).hasValue(tally.peeper());
        assertThat(registry.lookup("tally").get(0).value()).isNull();
        assertThat(tally.peeper().id()).isEqualTo("via RegistryTest tally");
        AlreadyStartedException taken = assertThrows(
                AlreadyStartedException.class,
                () -> system.start(TallyPeeper.spec(Tallying::new, 6).name(registry.via("tally", "x"))));
        assertThat(taken.ref()).isSameInstanceAs(tally.peeper());
        assertThat(taken).hasMessageThat().contains("RegistryTest");
        tally.peeper().stop();
        assertThat(registry.whereis("tally")).isEmpty();

        Name valued = registry.via("tally", "value");
        TallyClient other = system.start(TallyPeeper.spec(Tallying::new, 7).name(valued));
        assertThat(registry.lookup("tally")).containsExactly(new Entry<>("tally", other.peeper(), "value"));
        assertThat(byName.get()).isEqualTo(7);
        assertThat(TallyPeeper.named(system, valued).get()).isEqualTo(7);
        assertThat(valued).isEqualTo(registry.via("tally", "another"));
    }

    @Test
    @DisplayName("T221: an unknown registry is an error that names it; so is a taken name; a closed one is unknown")
    void namesOfRegistries() {
        IllegalArgumentException unknown =
                assertThrows(IllegalArgumentException.class, () -> Registry.named("RegistryTest.unknown"));
        assertThat(unknown).hasMessageThat().contains("RegistryTest.unknown");
        assertThat(Registry.<Object, String>named("RegistryTest")).isSameInstanceAs(registry);
        IllegalStateException taken =
                assertThrows(IllegalStateException.class, () -> Registry.duplicate("RegistryTest"));
        assertThat(taken).hasMessageThat().contains("RegistryTest");
        assertThat(Registry.<Object, String>named("RegistryTest").isUnique()).isTrue();
        assertThrows(IllegalArgumentException.class, () -> Registry.unique(""));
        registry.close();
        assertThrows(IllegalArgumentException.class, () -> Registry.named("RegistryTest"));
        try (Registry<String, String> again = Registry.duplicate("RegistryTest")) {
            registry.close();
            assertThat(Registry.<String, String>named("RegistryTest")).isSameInstanceAs(again);
        }
    }

    @Test
    @DisplayName(
            "S131: closing a registry ends its entries, names too, and nothing can be registered; the peepers go on")
    void closed() {
        registry.register("hello", one, "world");
        TallyClient named = system.start(TallyPeeper.spec(Tallying::new, 5).name(Name.via(registry, "tally")));
        registry.close();
        assertThat(registry.entries()).isEmpty();
        assertThat(registry.lookup("hello")).isEmpty();
        assertThat(registry.keys(one)).isEmpty();
        assertThat(assertThrows(IllegalStateException.class, () -> registry.register("hello", two, "x")))
                .hasMessageThat()
                .contains("RegistryTest");
        assertThrows(
                IllegalStateException.class,
                () -> system.start(TallyPeeper.spec(Tallying::new, 5).name(Name.via(registry, "new"))));
        fails(
                NoProcessException.class,
                Outcome.NOT_RUN,
                () -> TallyPeeper.named(system, Name.via(registry, "tally")).get());
        assertThat(named.get()).isEqualTo(5);
        named.peeper().stop();
    }

    @Test
    @DisplayName("many threads on few keys: whoever is told that it holds a key is the only one")
    void contended() throws Exception {
        AtomicInteger[] holders = {new AtomicInteger(), new AtomicInteger(), new AtomicInteger()};
        Threads.together(4, thread -> {
            PeeperRef self = system.start(TallyPeeper.spec(Tallying::new, 0)).peeper();
            for (int i = 0; i < 20_000; i++) {
                int key = i % holders.length;
                if (registry.register(key, self, "mine").isEmpty()) {
                    assertThat(holders[key].incrementAndGet()).isEqualTo(1);
                    assertThat(registry.whereis(key)).hasValue(self);
                    holders[key].decrementAndGet();
                    registry.unregister(key, self);
                }
            }
        });
        assertThat(registry.count()).isEqualTo(0);
    }

    @Test
    @DisplayName("no null but a value; refs of somebody else's make are refused")
    void badInput() {
        assertThrows(NullPointerException.class, () -> registry.register(null, one, "x"));
        assertThrows(NullPointerException.class, () -> registry.register("x", null, "x"));
        assertThrows(NullPointerException.class, () -> registry.lookup(null));
        assertThrows(NullPointerException.class, () -> registry.unregister(null, one));
        assertThrows(NullPointerException.class, () -> registry.update("x", one, null));
        assertThrows(NullPointerException.class, () -> registry.lock("x", null));
        assertThrows(NullPointerException.class, () -> Registry.unique(null));
        assertThat(registry.register("x", one, null)).isEmpty();
        assertThat(registry.values("x", one)).containsExactly((Object) null);
        assertThat(registry.update("x", one, value -> value + "!")).hasValue(new Updated<>("null!", null));
    }
}
