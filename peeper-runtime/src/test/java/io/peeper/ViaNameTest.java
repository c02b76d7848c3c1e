package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.Chain;
import io.peeper.tally.ChainPeeper;
import io.peeper.tally.Chaining;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code Name.via}: what goes wrong in somebody's registry harms nobody but those who use it, and hangs nobody for long. */
@ExtendWith(FreshSystem.class)
final class ViaNameTest {
    private static final IllegalStateException BROKEN = new IllegalStateException("the registry is broken");

    private PeeperSystem system;

    @BeforeEach
    void fresh(PeeperSystem fresh) {
        system = fresh;
    }

    private static PeeperSpec<TallyClient, Integer> spec(NameRegistry registry) {
        return TallyPeeper.spec(Tallying::new, 5)
                .name(Name.via(registry, "key"))
                .shutdown(Shutdown.timeout(Duration.ofMillis(100)));
    }

    private TallyClient named(NameRegistry registry) {
        return TallyPeeper.named(system, Name.via(registry, "key"));
    }

    @Test
    @DisplayName("S42: a registry or a key that is null is refused at once")
    void nulls() {
        assertThat(assertThrows(NullPointerException.class, () -> Name.via(null, "key")))
                .hasMessageThat()
                .contains("registry");
        assertThat(assertThrows(NullPointerException.class, () -> Name.via(new MapRegistry(), null)))
                .hasMessageThat()
                .contains("key");
    }

    @Test
    @DisplayName("S87: a register that throws: the starter gets that, no init runs, nothing is left")
    void registerThrows() {
        AtomicBoolean broken = new AtomicBoolean(true);
        MapRegistry registry = new MapRegistry() {
            @Override
            public Optional<PeeperRef> register(Object key, PeeperRef ref) {
                if (broken.get()) {
                    throw BROKEN;
                }
                return super.register(key, ref);
            }
        };
        AtomicInteger made = new AtomicInteger();
        PeeperSpec<TallyClient, Integer> spec = TallyPeeper.spec(
                        () -> {
                            made.incrementAndGet();
                            return new Tallying();
                        },
                        5)
                .name(Name.via(registry, "key"));
        assertThat(assertThrows(IllegalStateException.class, () -> system.start(spec)))
                .isSameInstanceAs(BROKEN);
        assertThat(made.get()).isEqualTo(0);
        assertThat(system.refs()).isEmpty();
        broken.set(false);
        assertThat(system.start(spec).get()).isEqualTo(5);
    }

    @Test
    @DisplayName("S87: a whereis that throws: whoever looks up, calls or casts gets that; the holder is unharmed")
    void whereisThrows() {
        AtomicBoolean broken = new AtomicBoolean();
        MapRegistry registry = new MapRegistry() {
            @Override
            public Optional<PeeperRef> whereis(Object key) {
                if (broken.get()) {
                    throw BROKEN;
                }
                return super.whereis(key);
            }
        };
        TallyClient tally = system.start(spec(registry));
        broken.set(true);
        TallyClient byName = named(registry);
        assertThat(assertThrows(IllegalStateException.class, byName::get)).isSameInstanceAs(BROKEN);
        assertThat(assertThrows(IllegalStateException.class, () -> byName.add(1)))
                .isSameInstanceAs(BROKEN);
        assertThat(assertThrows(IllegalStateException.class, byName::peeper)).isSameInstanceAs(BROKEN);
        assertThat(assertThrows(IllegalStateException.class, () -> system.whereis(Name.via(registry, "key"))))
                .isSameInstanceAs(BROKEN);
        assertThat(byName.toString()).contains("key");
        assertThat(tally.get()).isEqualTo(5);
        tally.peeper().stop();
        assertThat(registry.holders).isEmpty();
    }

    @Test
    @DisplayName("S87: an unregister that throws: it ends all the same, and that is logged")
    void unregisterThrows() throws Exception {
        MapRegistry registry = new MapRegistry() {
            @Override
            public void unregister(Object key, PeeperRef ref) {
                throw BROKEN;
            }
        };
        List<String> records = new CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                records.add(entry.getLevel() + " " + entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        FreshSystem.LOGGER.setLevel(Level.WARNING);
        FreshSystem.LOGGER.setUseParentHandlers(false);
        FreshSystem.LOGGER.addHandler(handler);
        try {
            TallyClient tally = system.start(spec(registry));
            tally.peeper().stop();
            assertThat(tally.peeper().isAlive()).isFalse();
            assertThat(tally.peeper().whenTerminated().toCompletableFuture().get(20, TimeUnit.SECONDS))
                    .isEqualTo(ExitReason.NORMAL);
            Eventually.eventually("logged", () -> !records.isEmpty());
            assertThat(records.get(0)).contains("key");
        } finally {
            FreshSystem.LOGGER.removeHandler(handler);
            FreshSystem.LOGGER.setUseParentHandlers(true);
            FreshSystem.LOGGER.setLevel(Level.OFF);
        }
    }

    @Test
    @DisplayName("S88: a dead holder that was never unregistered: nobody finds it, and the name can be taken")
    void deadHolder() {
        AtomicBoolean forgetful = new AtomicBoolean(true);
        MapRegistry registry = new MapRegistry() {
            @Override
            public void unregister(Object key, PeeperRef ref) {
                if (!forgetful.get()) {
                    super.unregister(key, ref);
                }
            }
        };
        PeeperRef dead = system.start(spec(registry)).peeper();
        dead.stop();
        assertThat(registry.holders).containsExactly("key", dead);
        assertThat(system.whereis(Name.via(registry, "key"))).isEmpty();
        Throwing.fails(NoProcessException.class, Outcome.NOT_RUN, named(registry)::get);
        named(registry).add(1);

        // it still forgets: then nobody can have the name, and who asks is told who has it
        AlreadyStartedException failure =
                assertThrows(AlreadyStartedException.class, () -> system.start(spec(registry)));
        assertThat(failure.ref()).isSameInstanceAs(dead);

        forgetful.set(false);
        TallyClient next = system.start(spec(registry));
        assertThat(named(registry).get()).isEqualTo(5);
        assertThat(registry.holders).containsExactly("key", next.peeper());
    }

    @Test
    @DisplayName("S88: the same for a dead holder of a system that has been closed")
    void deadHolderOfAnotherSystem() {
        AtomicBoolean forgetful = new AtomicBoolean(true);
        MapRegistry registry = new MapRegistry() {
            @Override
            public void unregister(Object key, PeeperRef ref) {
                if (!forgetful.get()) {
                    super.unregister(key, ref);
                }
            }
        };
        try (PeeperSystem other = PeeperSystem.create()) {
            other.start(spec(registry));
        }
        assertThat(registry.holders).hasSize(1);
        assertThat(system.whereis(Name.via(registry, "key"))).isEmpty();
        forgetful.set(false);
        assertThat(system.start(spec(registry)).get()).isEqualTo(5);
    }

    @Test
    @DisplayName("S87: a registry that answers null is named, and nothing is left")
    void answersNull() {
        MapRegistry registry = new MapRegistry() {
            @Override
            @SuppressWarnings("NullableOptional") // that is the point
            public Optional<PeeperRef> register(Object key, PeeperRef ref) {
                return null;
            }

            @Override
            @SuppressWarnings("NullableOptional") // that is the point
            public Optional<PeeperRef> whereis(Object key) {
                return null;
            }
        };
        assertThat(assertThrows(NullPointerException.class, () -> system.start(spec(registry))))
                .hasMessageThat()
                .contains("io.peeper.ViaNameTest$");
        assertThat(assertThrows(NullPointerException.class, named(registry)::get))
                .hasMessageThat()
                .contains("answered null instead of an Optional");
        assertThat(system.refs()).isEmpty();
    }

    @Test
    @DisplayName("S87: a registry that answers with a peeper of another protocol is no answer for these calls")
    void anotherProtocol() {
        MapRegistry registry = new MapRegistry();
        registry.holders.put(
                "key",
                system.start(ChainPeeper.spec(Chaining::new, Chain.Links.NONE)).peeper());
        assertThat(assertThrows(IllegalArgumentException.class, named(registry)::get))
                .hasMessageThat()
                .contains("io.peeper.tally.Chain");
    }

    @Test
    @DisplayName("S36: it registers once for each start, before init, and unregisters once, whatever it came to")
    void onceEach() {
        List<String> told = new CopyOnWriteArrayList<>();
        MapRegistry registry = new MapRegistry() {
            @Override
            public Optional<PeeperRef> register(Object key, PeeperRef ref) {
                told.add("register");
                return super.register(key, ref);
            }

            @Override
            public void unregister(Object key, PeeperRef ref) {
                told.add("unregister " + ref.isAlive());
                super.unregister(key, ref);
            }
        };
        Timeline.Init init = (it, state, start) -> {
            told.add("init " + start.kind());
            return state == 6 ? it.ignore() : it.same();
        };
        PeeperSpec<TallyClient, Integer> spec = TallyPeeper.spec(
                        () -> new Tallying() {
                            @Override
                            protected Next<Integer> init(Integer state, Start start) {
                                return init.in(this, state, start);
                            }
                        },
                        5)
                .name(Name.via(registry, "key"));
        TallyClient tally = system.start(spec);
        tally.peeper().exit(ExitReason.KILL);
        assertThat(tally.get()).isEqualTo(5);
        tally.peeper().stop();
        assertThat(told)
                .containsExactly("register", "init FIRST", "init RESTART", "unregister true")
                .inOrder();

        told.clear();
        PeeperSpec<TallyClient, Integer> ignoring = TallyPeeper.spec(
                        () -> new Tallying() {
                            @Override
                            protected Next<Integer> init(Integer state, Start start) {
                                return init.in(this, 6, start);
                            }
                        },
                        5)
                .name(Name.via(registry, "key"));
        system.start(ignoring);
        assertThat(told)
                .containsExactly("register", "init FIRST", "unregister true")
                .inOrder();
    }
}
