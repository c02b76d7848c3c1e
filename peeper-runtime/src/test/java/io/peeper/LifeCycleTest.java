package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.Throwing.fails;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Peepers that others start, watch and lose, seen by a probe that notes all that its {@code info} gets. */
@ExtendWith(FreshSystem.class)
final class LifeCycleTest {
    private final List<Object> infos = new CopyOnWriteArrayList<>();
    private PeeperSystem system;
    private TallyClient probe;

    /** What a worker that was compiled before its protocol got another method does when that is called. */
    private static AbstractMethodError notImplemented() {
        return new AbstractMethodError("not implemented");
    }

    @BeforeEach
    void start(PeeperSystem fresh) {
        system = fresh;
        probe = system.start(TallyPeeper.spec(
                        () -> new Tallying() {
                            @Override
                            protected Next<Integer> init(Integer state, Start start) {
                                context().trapExits(true);
                                return same();
                            }

                            @Override
                            protected Next<Integer> info(Integer state, Object message) {
                                if (message instanceof Tally.Act) {
                                    return super.info(state, message);
                                }
                                infos.add(message);
                                return same();
                            }
                        },
                        0)
                .id("probe"));
    }

    private static PeeperSpec<TallyClient, Integer> spec() {
        return TallyPeeper.spec(Tallying::new, 5);
    }

    /** Started, and watched, in one handler of the probe. */
    private TallyClient startedAndMonitored(PeeperSpec<TallyClient, Integer> spec) {
        return probe.run((it, count) -> {
            TallyClient started = it.context().system().start(spec);
            it.context().monitor(started.peeper());
            return it.reply(started);
        });
    }

    private void assertHears(Object... expected) {
        Eventually.eventually("told", () -> infos.size() >= expected.length);
        // what is not told now would have been told before this is answered
        probe.get();
        assertThat(infos.stream().map(LifeCycleTest::shown)).containsExactly(expected);
    }

    private static Object shown(Object info) {
        return info instanceof Down down ? down.reason() : info;
    }

    @Test
    @DisplayName("T007: started and watched in one: exactly one Down with its reason, and no Exit")
    void monitored() {
        ExitReason reason = new ExitReason.Shutdown("stopped");
        TallyClient tally = startedAndMonitored(spec());
        assertThat(tally.<String>run((it, count) -> it.stop(reason, "ok", count)))
                .isEqualTo("ok");
        assertHears(reason);
        assertThat(((Down) infos.get(0)).peeper()).isSameInstanceAs(tally.peeper());
    }

    @Test
    @DisplayName("T010, T081: starts of every outcome in a handler leave no message behind, though it traps exits")
    void noStrayMessages() {
        List<String> outcomes = probe.run((it, count) -> {
            List<String> told = new CopyOnWriteArrayList<>();
            TallyClient named = system.start(spec().name("taken"));
            told.add("started " + named.get());
            told.add("ignored "
                    + start((other, state, start) -> other.ignore()).peeper().isAlive());
            told.add(refused(() -> system.start(spec().name("taken"))));
            told.add(refused(() -> start((other, state, start) -> other.stop(ExitReason.SHUTDOWN, state))));
            told.add(refused(() -> start((other, state, start) -> {
                throw notImplemented();
            })));
            told.add(refused(() -> start((other, state, start) -> null)));
            named.peeper().stop();
            return it.reply(told);
        });
        assertThat(outcomes)
                .containsExactly(
                        "started 5",
                        "ignored false",
                        "AlreadyStartedException",
                        "StartFailedException",
                        "StartFailedException",
                        "StartFailedException")
                .inOrder();
        assertHears();
        assertThat(probe.peeper().sys().status().links()).isEmpty();
        assertThat(system.refs()).containsExactly(probe.peeper());
    }

    private TallyClient start(Timeline.Init init) {
        return system.start(TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected Next<Integer> init(Integer state, Start start) {
                        return init.in(this, state, start);
                    }
                },
                5));
    }

    private static String refused(Executable start) {
        return assertThrows(PeeperException.class, start).getClass().getSimpleName();
    }

    @Test
    @DisplayName("T081: an init that can't run: the error is the starter's, its cause and reason say which")
    void initFails() {
        StartFailedException failure = assertThrows(
                StartFailedException.class,
                () -> start((it, state, start) -> {
                    throw notImplemented();
                }));
        assertThat(failure).hasCauseThat().isInstanceOf(AbstractMethodError.class);
        assertThat(failure.reason()).isEqualTo(new ExitReason.Crash(failure.getCause()));
        assertThat(system.refs()).containsExactly(probe.peeper());
    }

    @Test
    @DisplayName("T023: one that is linked as it is started is among the links; casts to unknown names are dropped")
    void linkedStart() {
        TallyClient tally = probe.run((it, count) -> {
            TallyClient started = it.context().system().start(spec());
            it.context().link(started.peeper());
            return it.reply(started);
        });
        assertThat(probe.peeper().sys().status().links()).containsExactly(tally.peeper());
        assertThat(tally.peeper().sys().status().links()).containsExactly(probe.peeper());
        MapRegistry registry = new MapRegistry();
        for (Name name : List.of(Name.local("nobody"), Name.global("nobody"), Name.via(registry, "nobody"))) {
            TallyPeeper.named(system, name).add(1);
            TallyPeeper.named(system, name).post((it, count) -> it.stop(ExitReason.KILL, 0));
        }
        assertThat(tally.get()).isEqualTo(5);
        tally.peeper().stop();
        assertHears(new Exit(tally.peeper(), ExitReason.NORMAL));
    }

    @Test
    @DisplayName("T025: start alone links nobody, also in a handler")
    void unlinkedStart() {
        TallyClient tally =
                probe.run((it, count) -> it.reply(it.context().system().start(spec())));
        assertThat(probe.peeper().sys().status().links()).isEmpty();
        tally.peeper().exit(ExitReason.KILL);
        assertThat(tally.get()).isEqualTo(5);
        tally.peeper().stop();
        assertHears();
    }

    @Test
    @DisplayName("T001: after a stop with a reply nobody is there, however long the limit of the next call")
    void stopAndCall() {
        TallyClient tally = system.start(spec());
        assertThat(tally.<String>run((it, count) -> it.stop(new ExitReason.Other("stopped"), "ok", count)))
                .isEqualTo("ok");
        // abnormal, so it has been restarted; a clean one ends it
        assertThat(tally.get()).isEqualTo(5);
        assertThat(tally.<String>run((it, count) -> it.stop(ExitReason.SHUTDOWN, "ok", count)))
                .isEqualTo("ok");
        Eventually.eventually("ended", () -> !tally.peeper().isAlive());
        fails(NoProcessException.class, Outcome.NOT_RUN, tally::get);
        fails(NoProcessException.class, Outcome.NOT_RUN, tally.peeper()::stop);
    }

    @Test
    @DisplayName("T075: a handler that isn't there: its caller is told which, the worker is replaced, the state kept")
    void missingHandler() {
        TallyClient tally = startedAndMonitored(TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected Reply<Integer, Void> reset(Integer state) {
                        throw notImplemented();
                    }
                },
                5));
        tally.add(1);
        WorkerExitedException failure = fails(WorkerExitedException.class, Outcome.ROLLED_BACK, tally::reset);
        assertThat(failure).hasCauseThat().isInstanceOf(AbstractMethodError.class);
        assertThat(failure).hasMessageThat().contains("reset()");
        assertThat(tally.get()).isEqualTo(6);
        assertThat(tally.peeper().incarnation()).isEqualTo(2);
        assertHears(failure.reason());
    }

    @Test
    @DisplayName("T079: an info that calls something that isn't there is a crash, not an unknown message")
    void brokenInfo() {
        NoSuchMethodError missing = new NoSuchMethodError("missing");
        TallyClient tally = startedAndMonitored(TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected Next<Integer> info(Integer state, Object message) {
                        throw missing;
                    }
                },
                5));
        tally.peeper().send("any");
        assertHears(new ExitReason.Crash(missing));
        assertThat(tally.get()).isEqualTo(5);
        assertThat(tally.peeper().incarnation()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "T082, T063: without a terminate, from a handler or a step: a Down with exactly the reason it stopped with")
    void noTerminate() {
        ExitReason error = new ExitReason.Other("test");
        startedAndMonitored(spec()).post((it, count) -> it.stop(ExitReason.NORMAL, count));
        assertHears(ExitReason.NORMAL);
        startedAndMonitored(spec()).post((it, count) -> it.stop(error, count));
        assertHears(ExitReason.NORMAL, error);
        startedAndMonitored(spec()).post((it, count) -> it.same().then(step -> it.stop(ExitReason.SHUTDOWN, step)));
        assertHears(ExitReason.NORMAL, error, ExitReason.SHUTDOWN);
    }
}
