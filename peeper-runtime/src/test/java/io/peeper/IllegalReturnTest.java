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
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a callback must not return, by mistake or by raw types, is a crash that names worker and handler. */
@ExtendWith(FreshSystem.class)
@SuppressWarnings({"unchecked", "rawtypes"}) // that is the point
final class IllegalReturnTest {
    /** An outcome that is none, with what is said about it. */
    private record Bad(String said, Tally.Act act) {}

    private static final class Named extends Tallying {}

    private final Hearing hearing = new Hearing();
    private PeeperSystem system;
    private TallyClient tally;

    @BeforeEach
    void start(PeeperSystem fresh) {
        system = fresh;
        tally = system.start(TallyPeeper.spec(Named::new, 5).name("tally").listener(hearing));
    }

    private static List<Bad> bad() {
        List<Bad> bad = new ArrayList<>();
        bad.add(new Bad("returned null", (it, count) -> null));
        bad.add(new Bad("returned null as the state", (it, count) -> it.next(null)));
        bad.add(new Bad(
                "returned a state of another worker, a java.lang.String", (it, count) -> ((Worker) it).next("a text")));
        bad.add(new Bad(
                "returned a timeout of PT-0.001S", (it, count) -> it.next(6).timeout(Duration.ofMillis(-1))));
        bad.add(new Bad(
                "returned a timeout of PT-0.001S", (it, count) -> it.next(6).timeout(Duration.ofMillis(-1), "event")));
        bad.add(new Bad("returned a timeout of null", (it, count) -> it.next(6).timeout(null)));
        bad.add(new Bad("returned a timeout of null", (it, count) -> it.next(6).timeout(null, "event")));
        bad.add(new Bad(
                "returned a timeout of null",
                (it, count) -> it.next(6).timeout(null, "event").hibernate()));
        bad.add(new Bad("returned replace(...)", (it, count) -> it.replace(6)));
        bad.add(new Bad("returned replace(...) or ignore()", (it, count) -> it.ignore()));
        bad.add(new Bad("returned null as the state", (it, count) -> it.stop(ExitReason.NORMAL, null)));
        return bad;
    }

    private void assertIllegal(Throwable crash, String handler, String said) {
        assertThat(crash).isInstanceOf(IllegalStateException.class);
        assertThat(crash).hasMessageThat().startsWith("io.peeper.IllegalReturnTest$Named: " + handler + " ");
        assertThat(crash).hasMessageThat().contains(said);
        assertThat(tally.get()).isEqualTo(5);
    }

    /** Does something that crashes the worker, which is not told to anybody but the listener. */
    private void assertIllegal(Bad bad, String handler, Runnable send) {
        int before = crashes().size();
        send.run();
        Eventually.eventually("told", () -> crashes().size() > before);
        String told = crashes().get(before);
        assertThat(told).startsWith("crashed io.peeper.IllegalReturnTest$Named: " + handler + " " + bad.said);
        assertThat(told).endsWith(" 5");
        assertThat(tally.get()).isEqualTo(5);
    }

    private List<String> crashes() {
        synchronized (hearing.heard) {
            return hearing.heard.stream()
                    .filter(one -> one.startsWith("crashed"))
                    .toList();
        }
    }

    private static Reply<Integer, ?> replying(@Nullable Next<Integer> next) {
        return next == null ? null : next.reply(1);
    }

    @Test
    @DisplayName("T032: of a call: the caller is told, nothing is kept")
    void ofCalls() {
        for (Bad bad : bad()) {
            assertIllegal(
                    Throwing.crash(() -> tally.run((it, count) -> (Reply) replying(bad.act.in(it, count)))),
                    "run(Step)",
                    bad.said);
            assertIllegal(
                    Throwing.crash(() -> tally.ask((it, count, from) -> {
                        Next<Integer> next = bad.act.in(it, count);
                        return next == null ? null : next.noReply();
                    })),
                    "ask(Later)",
                    bad.said);
        }
        assertThat(tally.peeper().incarnation()).isEqualTo(1 + 2 * bad().size());
    }

    @Test
    @DisplayName("T032: of an asynchronous call: the future tells")
    void ofAsyncCalls() {
        for (Bad bad : bad()) {
            var asked = tally.asyncRun((it, count) -> (Reply) replying(bad.act.in(it, count)))
                    .toCompletableFuture();
            ExecutionException failure = assertThrows(ExecutionException.class, () -> asked.get(20, TimeUnit.SECONDS));
            assertThat(((PeeperException) failure.getCause()).outcome()).isEqualTo(Outcome.ROLLED_BACK);
            assertIllegal(failure.getCause().getCause(), "asyncRun(Step)", bad.said);
        }
    }

    @Test
    @DisplayName("T032: of a reply: bad times, bad states, and null where it is no reply")
    void ofReplies() {
        assertIllegal(
                Throwing.crash(() -> tally.run((it, count) -> it.done(6).timeout(Duration.ofNanos(-1)))),
                "run(Step)",
                "returned a timeout of PT-0.000000001S");
        assertIllegal(
                Throwing.crash(() -> tally.run((it, count) -> it.reply(1, 6).timeout(null, "event"))),
                "run(Step)",
                "returned a timeout of null");
        assertIllegal(
                Throwing.crash(() -> tally.run((it, count) -> it.reply(1, null))),
                "run(Step)",
                "returned null as the state");
        assertIllegal(
                Throwing.crash(() -> tally.run((it, count) -> it.noReply(null))),
                "run(Step)",
                "returned null as the state");
        assertIllegal(
                Throwing.crash(() -> tally.run((it, count) -> it.stop(ExitReason.NORMAL, 1, null))),
                "run(Step)",
                "returned null as the state");
        assertIllegal(
                Throwing.crash(() -> tally.askNumber((it, count, from) -> it.reply(null, 6))),
                "askNumber(Later)",
                "replied null, and the method returns a primitive");
        assertIllegal(
                Throwing.crash(
                        () -> tally.askNumber((it, count, from) -> it.next(6).reply(null))),
                "askNumber(Later)",
                "replied null, and the method returns a primitive");
        assertIllegal(
                Throwing.crash(() -> tally.askNumber((it, count, from) -> it.stop(ExitReason.NORMAL, null, 6))),
                "askNumber(Later)",
                "replied null, and the method returns a primitive");
    }

    @Test
    @DisplayName(
            "T032: of a reply of another type, by raw types: the crash names it, and the caller sees no cast of its own")
    void ofRepliesOfAnotherType() {
        assertIllegal(
                Throwing.crash(() -> tally.ask((it, count, from) -> (Reply) it.reply(7, 6))),
                "ask(Later)",
                "replied a java.lang.Integer, and the method returns java.lang.String");
        assertIllegal(
                Throwing.crash(() -> tally.askNumber((it, count, from) -> (Reply) it.reply(7L, 6))),
                "askNumber(Later)",
                "replied a java.lang.Long, and the method returns int");
        assertIllegal(
                Throwing.crash(
                        () -> tally.askNumber((it, count, from) -> (Reply) it.stop(ExitReason.NORMAL, "a text", 6))),
                "askNumber(Later)",
                "replied a java.lang.String, and the method returns int");
    }

    @Test
    @DisplayName("T032: of a cast, of info and of a step: the listener is told, nothing of it is kept")
    void ofOthers() {
        for (Bad bad : bad()) {
            assertIllegal(bad, "post(Act)", () -> tally.post(bad.act));
            assertIllegal(bad, "info", () -> tally.peeper().send(bad.act));
            assertIllegal(
                    bad,
                    "a step of then(...)",
                    () -> tally.post((it, count) -> it.same().then(step -> unchecked(bad.act, it, step))));
        }
        assertThat(tally.peeper().incarnation()).isEqualTo(1 + 3 * bad().size());
    }

    private static Next<Integer> unchecked(Tally.Act act, TallyWorker it, Integer state) {
        try {
            return act.in(it, state);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("T032: of init, at the first start and at a restart: nothing is left, and the state stays")
    void ofInit() {
        for (Bad bad : bad()) {
            if (bad.said.startsWith("returned replace") || bad.said.equals("returned null as the state")) {
                continue; // init may, or it is looked at after a stop, which counts
            }
            StartFailedException failure = assertThrows(
                    StartFailedException.class,
                    () -> system.start(TallyPeeper.spec(() -> new Initing(bad, Start.Kind.FIRST), 5)));
            assertThat(failure).hasCauseThat().isInstanceOf(IllegalStateException.class);
            assertThat(failure)
                    .hasCauseThat()
                    .hasMessageThat()
                    .startsWith("io.peeper.IllegalReturnTest$Initing: init " + bad.said);

            Hearing own = new Hearing();
            TallyClient each = system.start(TallyPeeper.spec(() -> new Initing(bad, Start.Kind.RESTART), 5)
                    .listener(own)
                    .intensity(1, Duration.ofMinutes(1)));
            each.peeper().exit(ExitReason.KILL);
            Eventually.eventually("ended", () -> own.heard.size() == 2);
            assertThat(own.heard.get(0)).startsWith("crashed io.peeper.IllegalReturnTest$Initing: init " + bad.said);
            assertThat(own.heard.get(1)).isEqualTo("terminated shutdown 5");
        }
        assertThat(system.refs()).containsExactly(tally.peeper());
    }

    private static final class Initing extends Tallying {
        private final Bad bad;
        private final Start.Kind kind;

        Initing(Bad bad, Start.Kind kind) {
            this.bad = bad;
            this.kind = kind;
        }

        @Override
        protected Next<Integer> init(Integer state, Start start) {
            return start.kind() == kind ? unchecked(bad.act, this, state) : same();
        }
    }

    @Test
    @DisplayName("T032: a linked peeper that traps exits, and a monitor, see the very reason that the caller sees")
    void linked() {
        List<Object> infos = Collections.synchronizedList(new ArrayList<>());
        TallyClient probe = system.start(TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected Next<Integer> info(Integer state, Object message) {
                        infos.add(message);
                        return same();
                    }
                },
                0));
        probe.run((it, count) -> {
            it.context().trapExits(true);
            it.context().link(tally.peeper());
            it.context().monitor(tally.peeper());
            return it.done();
        });
        WorkerExitedException failure = Throwing.fails(
                WorkerExitedException.class, Outcome.ROLLED_BACK, () -> tally.run((it, count) -> it.done(null)));
        Eventually.eventually("told", () -> infos.size() == 2);
        assertThat(infos).contains(new Exit(tally.peeper(), failure.reason()));
        assertThat(infos.stream().filter(Down.class::isInstance).map(info -> ((Down) info).reason()))
                .containsExactly(failure.reason());
    }

    @Test
    @DisplayName("D18: combinations that make no sense are refused where they are made, and say why")
    void combinations() {
        assertRefused(
                "beside timeout(...)", it -> it.same().timeout(Duration.ZERO).then(step -> it.same()));
        assertRefused(
                "beside timeout(...) or hibernate()",
                it -> it.same().hibernate().then(step -> it.same()));
        assertRefused(
                "timeout(...) beside then(...)",
                it -> it.same().then(step -> it.same()).timeout(Duration.ZERO));
        assertRefused(
                "timeoutAt(...) beside then",
                it -> it.same().then(step -> it.same()).timeoutAt(0, "event"));
        assertRefused(
                "hibernate() beside then(...)",
                it -> it.same().then(step -> it.same()).hibernate());
        assertRefused(
                "timeout(...) after stop(...)",
                it -> it.stop(ExitReason.NORMAL, 5).timeout(Duration.ZERO));
        assertRefused(
                "hibernate() after stop(...)",
                it -> it.stop(ExitReason.NORMAL, 5).hibernate());
        assertRefused(
                "then(...) after stop(...)", it -> it.stop(ExitReason.NORMAL, 5).then(step -> it.same()));
        assertRefused("after stop(...) or ignore()", it -> it.ignore().timeout(Duration.ZERO, "event"));
        for (Function<TallyWorker, Next<Integer>> made : List.<Function<TallyWorker, Next<Integer>>>of(
                it -> it.same().timeout(Duration.ZERO, null),
                it -> it.same().timeoutAt(0, null),
                it -> it.same().then(null),
                it -> it.stop(null, 5))) {
            assertThat(Throwing.crash(
                            () -> tally.run((it, count) -> made.apply(it).reply(1))))
                    .isInstanceOf(NullPointerException.class);
        }
        assertThat(tally.get()).isEqualTo(5);
    }

    private void assertRefused(String why, Function<TallyWorker, Next<Integer>> made) {
        Throwable crash =
                Throwing.crash(() -> tally.run((it, count) -> made.apply(it).reply(1)));
        assertThat(crash).isInstanceOf(IllegalStateException.class);
        assertThat(crash).hasMessageThat().contains(why);
    }
}
