package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** What users put in states, messages, replies, dictionaries and reasons shows nowhere, unless they say so themselves. */
@ExtendWith(FreshSystem.class)
final class SecretsTest {
    /** The state, and what is in messages. */
    private static final int NUMBER = 271_828_182;

    private static final String SECRET = "s3cr3t";

    /** Anything whose toString gives it away. */
    private record Secret(String text) {
        Secret() {
            this(SECRET);
        }
    }

    private final List<TraceEvent> events = new CopyOnWriteArrayList<>();
    private final List<Object> seen = new ArrayList<>();
    private Logged log;
    private PeeperSystem system;
    private TallyClient tally;

    @BeforeEach
    void start(PeeperSystem fresh) {
        log = new Logged();
        system = fresh;
        tally = system.start(
                TallyPeeper.spec(Tallying::new, NUMBER).name("tally").mailbox(Mailbox.bounded(2, Overflow.REJECT)));
        tally.peeper().sys().history(1_000);
        tally.peeper().sys().trace(events::add);
    }

    @AfterEach
    void restore() {
        log.close();
    }

    /** Notes the exception that this throws, which has to be one of ours, or the user's own cause of it. */
    private void fails(Executable call) {
        seen.add(assertThrows(PeeperException.class, call));
    }

    private void assertNothingShows() {
        Eventually.eventually(
                "the trace hears all there was",
                () -> events.size() >= tally.peeper().sys().history().size());
        Status status = tally.peeper().sys().status();
        seen.add(status);
        seen.add(status.state());
        seen.addAll(tally.peeper().sys().history());
        seen.addAll(events);
        seen.add(tally);
        seen.add(tally.peeper());
        seen.add(system);
        seen.add(tally.peeper().sys());
        StringBuilder all = new StringBuilder(log.text());
        for (Object one : seen) {
            all.append('\n').append(one);
            if (one instanceof Throwable thrown) {
                StringWriter trace = new StringWriter();
                thrown.printStackTrace(new PrintWriter(trace));
                all.append(trace);
            }
        }
        for (String secret : List.of(SECRET, Integer.toString(NUMBER), Integer.toString(2 * NUMBER))) {
            assertWithMessage("%s in %s", secret, all)
                    .that(all.toString().contains(secret))
                    .isFalse();
        }
    }

    @Test
    @DisplayName(
            "T090: crashes, illegal returns, kills and stops, with states, arguments, replies and reasons that are secret")
    void crashes() {
        fails(() -> tally.run((it, count) -> {
            it.context().dictionary().put(new Secret(), new Secret());
            throw new IllegalStateException("told by its author");
        }));
        fails(() -> tally.run((it, count) -> null));
        fails(() -> tally.<Object>run((it, count) ->
                it.stop(new ExitReason.Other(new Secret()), count).noReply()));
        tally.peeper().exit(new ExitReason.Other(new Secret()));
        tally.peeper().exit(new ExitReason.Shutdown(new Secret()));
        fails(() -> tally.run((it, count) -> {
            it.context().ref().exit(new ExitReason.Other(SECRET));
            return it.reply(SECRET, count);
        }));
        assertThat(tally.echo(SECRET)).isEqualTo(SECRET);
        assertThat(tally.addAndGet(NUMBER)).isEqualTo(2 * NUMBER);
        fails(() -> tally.askNumber((it, count, from) -> {
            from.reply((Integer) (Object) count);
            throw new IllegalStateException("after the reply");
        }));
        @SuppressWarnings({"unchecked", "rawtypes"})
        Tally.Step<Integer> wrong = (it, count) -> (Reply) it.reply(new Secret());
        seen.add(assertThrows(
                CompletionException.class,
                () -> tally.asyncRun(wrong).toCompletableFuture().join()));
        log.await(6);
        assertNothingShows();
    }

    @Test
    @DisplayName("full mailboxes, deadlines, unknown infos and dead peepers tell no argument")
    void refusals() throws Exception {
        Gate gate = new Gate();
        tally.post((it, count) -> {
            gate.hang();
            return it.same();
        });
        gate.awaitEntered();
        TallyClient hasty = TallyPeeper.withTimeout(tally, Duration.ofMillis(10));
        fails(() -> hasty.echo(SECRET));
        fails(() -> hasty.peeper().sys().withTimeout(Duration.ofMillis(10)).replaceState(state -> NUMBER));
        // what was withdrawn takes its place until its turn
        tally.peeper().send(new Secret());
        fails(() -> tally.echo(SECRET));
        fails(() -> tally.add(NUMBER));
        fails(() -> tally.peeper().send(new Secret()));
        gate.open();
        log.await(2);
        Eventually.eventually("all handled", () -> tally.peeper().mailboxSize() == 0);
        tally.run((it, count) -> {
            it.context().sendAfter(Duration.ZERO, new Secret());
            it.context().dictionary().put(SECRET, new Secret());
            seen.add(it.context().sendAfter(Duration.ofHours(1), new Secret()));
            seen.add(it.context());
            seen.add(it.context().monitor(it.context().ref()));
            seen.add(it);
            seen.add(it.reply(new Secret()));
            seen.add(it.next(count));
            seen.add(it.next(count).timeout(Duration.ZERO, new Secret()));
            return it.reply(null);
        });
        log.await(3);
        TallyClient dead = system.start(TallyPeeper.spec(Tallying::new, NUMBER));
        dead.peeper().stop(new ExitReason.Other(new Secret()), Duration.ofSeconds(20));
        fails(() -> dead.echo(SECRET));
        assertNothingShows();
    }

    @Test
    @DisplayName("specs, reasons, starts, Downs, Exits and trace events tell types and no values")
    void values() throws Exception {
        PeeperSpec<TallyClient, Integer> spec =
                TallyPeeper.spec(Tallying::new, NUMBER).name("other");
        seen.add(spec);
        List<ExitReason> reasons = List.of(
                new ExitReason.Other(new Secret()),
                new ExitReason.Shutdown(SECRET),
                new ExitReason.Crash(new IllegalStateException(SECRET)));
        for (ExitReason reason : reasons) {
            seen.add(reason);
            seen.add(new Start(Start.Kind.RESTART, Optional.of(reason)));
            seen.add(new Exit(tally.peeper(), reason));
            tally.run((it, count) -> {
                seen.add(new Down(
                        it.context().monitor(it.context().ref()), it.context().ref(), reason));
                return it.reply(null);
            });
            StartFailedException failed = assertThrows(
                    StartFailedException.class,
                    () -> system.start(TallyPeeper.spec(
                            () -> new Tallying() {
                                @Override
                                protected Next<Integer> init(Integer state, Start start) {
                                    return stop(reason, state);
                                }
                            },
                            NUMBER)));
            seen.add(failed.toString());
            seen.add(failed.reason());
        }
        TallyClient other = system.start(spec);
        seen.add(other);
        seen.add(assertThrows(AlreadyStartedException.class, () -> system.start(spec)));
        seen.add(assertThrows(
                UpgradeFailedException.class,
                () -> other.peeper()
                        .upgrade(
                                () -> new Tallying() {
                                    @Override
                                    protected Next<Integer> init(Integer state, Start start) {
                                        return stop(new ExitReason.Other(SECRET), state);
                                    }
                                },
                                new Secret())));
        seen.add(assertThrows(
                IllegalStateException.class, () -> other.peeper().sys().replaceState(state -> new Secret())));
        assertNothingShows();
    }

    @Test
    @DisplayName("listeners and traces that throw are told of without what they were given")
    void consumers() {
        TallyClient heard = system.start(TallyPeeper.spec(Tallying::new, NUMBER).listener(new Listener<Integer>() {
            @Override
            public void onStateChanged(Integer before, Integer after) {
                throw new IllegalStateException("told by its author");
            }

            @Override
            public void onTerminate(ExitReason reason, Integer last) {
                throw new IllegalStateException("told by its author");
            }
        }));
        heard.peeper().sys().trace(event -> {
            throw new IllegalStateException("told by its author");
        });
        heard.addAndGet(NUMBER);
        heard.peeper().stop(new ExitReason.Other(new Secret()), Duration.ofSeconds(20));
        log.await(3);
        assertNothingShows();
    }
}
