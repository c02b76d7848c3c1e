package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.Throwing.fails;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for names of every form: local, global, of a registry. */
@ExtendWith(FreshSystem.class)
final class NameFormsTest {
    /** The forms; some are global names of a system with a registry of its own. */
    enum Form {
        LOCAL,
        GLOBAL,
        VIA,
        OWN_GLOBAL,
        REGISTRY,
        REGISTRY_GLOBAL
    }

    private final MapRegistry registry = new MapRegistry();
    private final Registry<Object, Void> unique = Registry.unique("NameFormsTest");
    private PeeperSystem system;
    private Name name;

    @BeforeEach
    void fresh(PeeperSystem fresh) {
        system = fresh;
    }

    private void use(Form form) {
        switch (form) {
            case LOCAL -> name = Name.local("NameFormsTest");
            case GLOBAL -> name = Name.global("NameFormsTest");
            case VIA -> name = Name.via(registry, List.of("a", "key"));
            case OWN_GLOBAL -> {
                name = Name.global("NameFormsTest");
                system = PeeperSystem.builder().globalNames(registry).build();
            }
            case REGISTRY -> name = Name.via(unique, List.of("a", "key"));
            case REGISTRY_GLOBAL -> {
                name = Name.global("NameFormsTest");
                system = PeeperSystem.builder().globalNames(unique).build();
            }
        }
    }

    @AfterEach
    void nothingLeft() {
        system.close(Duration.ofSeconds(5));
        assertThat(registry.holders).isEmpty();
        assertThat(unique.entries()).isEmpty();
        unique.close();
        assertThat(system.whereis(Name.global("NameFormsTest"))).isEmpty();
    }

    private PeeperSpec<TallyClient, Integer> spec(int state) {
        return TallyPeeper.spec(Tallying::new, state).name(name);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Form.class)
    @DisplayName("T022, T057: started under a name, it is called, cast to and found by the same, until it ends")
    void startedAndFound(Form form) {
        use(form);
        TallyClient byName = TallyPeeper.named(system, name);
        assertThat(system.whereis(name)).isEmpty();
        fails(NoProcessException.class, Outcome.NOT_RUN, byName::get);
        byName.add(1);

        TallyClient tally = system.start(spec(5));
        assertThat(system.whereis(name)).hasValue(tally.peeper());
        assertThat(tally.peeper().name()).hasValue(name);
        assertThat(tally.peeper().id()).isEqualTo(name.toString());
        byName.add(1);
        assertThat(byName.get()).isEqualTo(6);
        assertThat(byName.asyncAddAndGet(1).toCompletableFuture().join()).isEqualTo(7);
        assertThat(byName.peeper()).isSameInstanceAs(tally.peeper());
        assertThat(system.client(Tally.class, name).get()).isEqualTo(7);
        tally.peeper().exit(ExitReason.KILL);
        assertThat(byName.get()).isEqualTo(7);
        assertThat(system.whereis(name)).hasValue(tally.peeper());

        byName.peeper().stop();
        assertThat(system.whereis(name)).isEmpty();
        fails(NoProcessException.class, Outcome.NOT_RUN, byName::get);
        assertThat(fails(
                        NoProcessException.class,
                        Outcome.NOT_RUN,
                        () -> byName.peeper().stop()))
                .hasMessageThat()
                .contains(name.toString());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Form.class)
    @DisplayName(
            "T008, S85: a taken name: AlreadyStartedException with the holder; no init runs; the holder is unharmed")
    void taken(Form form) {
        use(form);
        TallyClient first = system.start(spec(5));
        AlreadyStartedException failure = assertThrows(
                AlreadyStartedException.class,
                () -> system.start(TallyPeeper.spec(
                                () -> {
                                    throw new AssertionError("no worker is made");
                                },
                                6)
                        .name(name)));
        assertThat(failure.ref()).isSameInstanceAs(first.peeper());
        assertThat(failure).hasMessageThat().contains(name.toString());
        assertThat(TallyPeeper.named(system, name).get()).isEqualTo(5);
        assertThat(system.refs()).containsExactly(first.peeper());
        first.peeper().stop();
        assertThat(system.start(spec(6)).get()).isEqualTo(6);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Form.class)
    @DisplayName("S36: init sees itself registered, at the first start and at a restart")
    void initSeesItself(Form form) {
        use(form);
        ConcurrentLinkedQueue<Optional<PeeperRef>> seen = new ConcurrentLinkedQueue<>();
        TallyClient tally = system.start(TallyPeeper.spec(
                        () -> new Tallying() {
                            @Override
                            protected Next<Integer> init(Integer state, Start start) {
                                seen.add(system.whereis(name));
                                return same();
                            }
                        },
                        5)
                .name(name));
        tally.peeper().exit(ExitReason.KILL);
        assertThat(tally.get()).isEqualTo(5);
        assertThat(seen).containsExactly(Optional.of(tally.peeper()), Optional.of(tally.peeper()));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Form.class)
    @DisplayName("T020: 100 immediate starts whose init throws, stops or ignores: the name is free after each")
    void failingStarts(Form form) {
        use(form);
        List<Timeline.Init> inits = List.of(
                (it, state, start) -> {
                    throw new IllegalStateException("boom");
                },
                (it, state, start) -> it.stop(ExitReason.NORMAL, state),
                (it, state, start) -> it.ignore(),
                (it, state, start) -> null);
        for (int i = 0; i < 100; i++) {
            Timeline.Init init = inits.get(i % inits.size());
            PeeperSpec<TallyClient, Integer> spec = TallyPeeper.spec(
                            () -> new Tallying() {
                                @Override
                                protected Next<Integer> init(Integer state, Start start) {
                                    return init.in(this, state, start);
                                }
                            },
                            5)
                    .name(name);
            if (i % inits.size() == 2) {
                assertThat(system.start(spec).peeper().isAlive()).isFalse();
            } else {
                assertThrows(StartFailedException.class, () -> system.start(spec));
            }
            assertThat(system.whereis(name)).isEmpty();
        }
        assertThat(system.start(spec(5)).get()).isEqualTo(5);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Form.class)
    @DisplayName("T020: the same for an init that takes too long")
    void hangingStart(Form form) throws Exception {
        use(form);
        Gate gate = new Gate();
        assertThrows(
                StartFailedException.class,
                () -> system.start(TallyPeeper.spec(
                                () -> new Tallying() {
                                    @Override
                                    protected Next<Integer> init(Integer state, Start start) {
                                        gate.hang();
                                        return same();
                                    }
                                },
                                5)
                        .name(name)
                        .startTimeout(Duration.ofMillis(20))));
        assertThat(system.whereis(name)).isEmpty();
        assertThat(system.start(spec(7)).get()).isEqualTo(7);
        gate.open();
        if (gate.isEntered()) {
            gate.awaitLeft();
        }
        assertThat(system.refs()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Form.class)
    @DisplayName(
            "T016, S86: the name is free before anybody can see that its holder has ended, whichever way they look")
    void freeBeforeTheEnd(Form form) throws Exception {
        use(form);
        for (int i = 0; i < 100; i++) {
            PeeperRef each = system.start(spec(i)).peeper();
            AtomicReference<Optional<PeeperRef>> atTheEnd = new AtomicReference<>();
            var told = each.whenTerminated().thenAccept(reason -> atTheEnd.set(system.whereis(name)));
            Threads.Background<Void> stopper = Threads.background(() -> {
                if (each.incarnation() == 1) {
                    each.stop();
                }
                return null;
            });
            while (each.isAlive()) {
                Thread.onSpinWait();
            }
            assertThat(system.whereis(name)).isEmpty();
            assertThat(registry.holders).isEmpty();
            assertThat(system.start(spec(-1)).get()).isEqualTo(-1);
            stopper.get();
            told.toCompletableFuture().get(20, TimeUnit.SECONDS);
            assertThat(atTheEnd.get()).isNotEqualTo(Optional.of(each));
            system.whereis(name).orElseThrow().stop();
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Form.class)
    @DisplayName("S88, S89: it is free after every kind of end, too: a handler's stop, the limit of restarts")
    void freeAfterEveryEnd(Form form) {
        use(form);
        TallyClient stopped = system.start(spec(1));
        Throwing.fails(
                WorkerExitedException.class,
                Outcome.UNKNOWN,
                () -> stopped.run((it, count) -> it.stop(ExitReason.NORMAL, 1).noReply()));
        Eventually.eventually("ended", () -> !stopped.peeper().isAlive());
        TallyClient limited = system.start(spec(2).intensity(0, Duration.ofSeconds(1)));
        limited.peeper().exit(ExitReason.KILL);
        Eventually.eventually("ended", () -> !limited.peeper().isAlive());
        assertThat(system.start(spec(3)).get()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Form.class)
    @DisplayName("S85: of 4 threads that start under one name exactly one succeeds, round after round")
    void race(Form form) throws Exception {
        use(form);
        for (int i = 0; i < 50; i++) {
            ConcurrentLinkedQueue<TallyClient> started = new ConcurrentLinkedQueue<>();
            ConcurrentLinkedQueue<PeeperRef> holders = new ConcurrentLinkedQueue<>();
            Threads.together(4, thread -> {
                try {
                    started.add(system.start(spec(thread)));
                } catch (AlreadyStartedException e) {
                    holders.add(e.ref());
                }
            });
            assertThat(started).hasSize(1);
            PeeperRef holder = started.peek().peeper();
            assertThat(new ArrayList<>(holders)).containsExactly(holder, holder, holder);
            holder.stop();
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Form.class)
    @DisplayName("T034: a call to oneself by name, whatever the limit, fails at once")
    void selfCall(Form form) {
        use(form);
        TallyClient tally = system.start(spec(1));
        TallyClient patient = TallyPeeper.withTimeout(TallyPeeper.named(system, name), Duration.ofDays(1));
        Throwable crash = Throwing.crash(() -> tally.run((it, count) -> it.reply(patient.get())));
        assertThat(crash).isInstanceOf(SelfCallException.class);
        assertThat(((SelfCallException) crash).chain())
                .containsExactly(tally.peeper(), tally.peeper())
                .inOrder();
        assertThat(tally.get()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Form.class)
    @DisplayName("T018, T036: its system has been closed: calls and stops find nobody, at once; casts are dropped")
    void closedSystem(Form form) {
        use(form);
        TallyClient tally = system.start(spec(1));
        TallyClient byName = TallyPeeper.withTimeout(TallyPeeper.named(system, name), Duration.ofDays(1));
        PeeperRef ref = byName.peeper();
        system.close(Duration.ofSeconds(5));
        fails(NoProcessException.class, Outcome.NOT_RUN, byName::get);
        fails(NoProcessException.class, Outcome.NOT_RUN, tally::get);
        fails(NoProcessException.class, Outcome.NOT_RUN, ref::stop);
        fails(NoProcessException.class, Outcome.NOT_RUN, () -> ref.stop(ExitReason.SHUTDOWN, Duration.ofDays(1)));
        byName.add(1);
        tally.add(1);
        assertThat(ref.isAlive()).isFalse();
        assertThat(system.whereis(name)).isEmpty();
    }

    @Test
    @DisplayName("S84: one text in each space: local, global, two registries; each finds its own")
    void separateSpaces() {
        use(Form.OWN_GLOBAL);
        MapRegistry one = new MapRegistry();
        MapRegistry other = new MapRegistry();
        List<Name> names = List.of(
                Name.local("x"), Name.global("x"), Name.via(one, "x"), Name.via(other, "x"), Name.via(one, 'x'));
        for (int i = 0; i < names.size(); i++) {
            system.start(TallyPeeper.spec(Tallying::new, i).name(names.get(i)));
        }
        for (int i = 0; i < names.size(); i++) {
            assertThat(TallyPeeper.named(system, names.get(i)).get()).isEqualTo(i);
        }
        assertThat(system.registered()).containsExactly(Name.local("x"));
        TallyPeeper.named(system, names.get(2)).peeper().stop();
        assertThat(TallyPeeper.named(system, names.get(3)).get()).isEqualTo(3);
        assertThat(system.whereis(names.get(2))).isEmpty();
    }
}
