package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.Throwing.fails;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calls that are answered later, by anybody. */
@ExtendWith(FreshSystem.class)
final class DeferredTest {
    private final AtomicReference<From<String>> from = new AtomicReference<>();
    private TallyClient tally;
    private PeeperRef ref;

    @BeforeEach
    void start(PeeperSystem system) {
        tally = system.start(TallyPeeper.spec(Tallying::new, 5).name("tally"));
        ref = tally.peeper();
    }

    /** Somebody who waits for an answer, which is left to the test. */
    private Threads.Background<String> asker() {
        Threads.Background<String> asker = Threads.background(() -> tally.ask((it, state, handle) -> {
            from.set(handle);
            return it.noReply(state + 1);
        }));
        Eventually.eventually("asked", () -> from.get() != null && tally.get() == 6);
        return asker;
    }

    @Test
    @DisplayName("T028: answered by another thread; the first reply wins")
    void answeredFromOutside() throws Exception {
        Threads.Background<String> asker = asker();
        assertThat(asker.isDone()).isFalse();

        from.get().reply("one");
        from.get().reply("two");
        from.get().fail(new IllegalStateException("three"));

        assertThat(asker.get()).isEqualTo("one");
    }

    @Test
    @DisplayName("S24: answered from another handler, and from its own before it returns")
    void answeredInHandlers() throws Exception {
        Threads.Background<String> asker = asker();
        tally.post((it, state) -> {
            from.get().reply("by another message");
            return it.same();
        });
        assertThat(asker.get()).isEqualTo("by another message");

        assertThat(tally.ask((it, state, handle) -> {
                    handle.reply("by itself");
                    return it.noReply();
                }))
                .isEqualTo("by itself");
        assertThat(tally.ask((it, state, handle) -> it.reply("by returning"))).isEqualTo("by returning");
    }

    @Test
    @DisplayName("S25: of a reply by From and one by the return value the first wins")
    void twoReplies() {
        assertThat(tally.ask((it, state, handle) -> {
                    handle.reply("by From");
                    return it.reply("by returning", state + 1);
                }))
                .isAnyOf("by From", "by returning");
        assertThat(tally.get()).isEqualTo(6);
    }

    @Test
    @DisplayName("D19: a reply given inside a handler is held until its message is committed, and lost if it crashes")
    void heldReplies() throws Exception {
        Threads.Background<String> asker = asker();
        Gate gate = new Gate();
        tally.post((it, state) -> {
            from.get().reply("held");
            gate.hang();
            throw new IllegalStateException("boom");
        });
        gate.awaitEntered();
        Eventually.never("it leaves before the commit", asker::isDone);
        gate.open();
        assertThat(tally.get()).isEqualTo(6);
        Eventually.never("it leaves after the crash", asker::isDone);

        tally.post((it, state) -> {
            from.get().reply("committed");
            return it.same();
        });
        assertThat(asker.get()).isEqualTo("committed");
    }

    @Test
    @DisplayName("D19: a reply given in a handler of another peeper is held by that one's message")
    void heldByAnother(PeeperSystem system) throws Exception {
        Threads.Background<String> asker = asker();
        TallyClient other = system.start(TallyPeeper.spec(Tallying::new, 0));
        Throwing.crash(() -> other.run((it, state) -> {
            from.get().reply("of a crash");
            throw new IllegalStateException("boom");
        }));
        Eventually.never("it leaves", asker::isDone);

        other.run((it, state) -> {
            from.get().reply("of a commit");
            return it.done();
        });
        assertThat(asker.get()).isEqualTo("of a commit");
    }

    @Test
    @DisplayName("D19: a From outlives crashes and kills of the worker")
    void outlivesItsWorker() throws Exception {
        Threads.Background<String> asker = asker();
        Throwing.crash(() -> tally.run((it, state) -> {
            throw new IllegalStateException("boom");
        }));
        assertThat(tally.get()).isEqualTo(6);
        ref.exit(ExitReason.KILL);
        assertThat(tally.get()).isEqualTo(6);
        assertThat(ref.incarnation()).isEqualTo(3);
        assertThat(asker.isDone()).isFalse();

        from.get().reply("still there");

        assertThat(asker.get()).isEqualTo("still there");
    }

    @Test
    @DisplayName("D19: it ends with the peeper: UNKNOWN, with the reason; a later reply does nothing")
    void endsWithThePeeper() throws Exception {
        Threads.Background<String> asker = asker();

        ref.stop();

        WorkerExitedException failure = asker.failure(WorkerExitedException.class);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.reason()).isEqualTo(ExitReason.NORMAL);
        from.get().reply("too late");
    }

    @Test
    @DisplayName("T030: it ends by its deadline: UNKNOWN; a later reply reaches nobody")
    void endsByItsDeadline() {
        CallTimeoutException failure = fails(
                CallTimeoutException.class,
                Outcome.UNKNOWN,
                () -> TallyPeeper.withTimeout(tally, Duration.ofMillis(50)).ask((it, state, handle) -> {
                    from.set(handle);
                    return it.noReply();
                }));
        assertThat(failure)
                .hasMessageThat()
                .contains("its handler is done and left the reply to a From, by which nobody has replied");
        from.get().reply("too late");
        assertThat(tally.echo("mine")).isEqualTo("mine");
    }

    @Test
    @DisplayName("D19: fail throws this very exception to the caller, and crashes nobody")
    void failed() throws Exception {
        Threads.Background<String> asker = asker();
        IllegalStateException no = new IllegalStateException("no");

        from.get().fail(no);

        assertThat(asker.failure(IllegalStateException.class)).isSameInstanceAs(no);
        assertThat(assertThrows(
                        Tally.NotEnough.class,
                        () -> tally.askNumber((it, state, handle) -> {
                            handle.fail(new Tally.NotEnough("declared"));
                            return it.noReply();
                        })))
                .hasMessageThat()
                .isEqualTo("declared");
        assertThat(ref.incarnation()).isEqualTo(1);
    }

    @Test
    @DisplayName("D18: null for a primitive, or an exception that is not declared, is refused and leaves the call open")
    void illegalAnswers() throws Exception {
        AtomicReference<From<Integer>> number = new AtomicReference<>();
        Threads.Background<Integer> asker = Threads.background(() -> tally.askNumber((it, state, handle) -> {
            number.set(handle);
            return it.noReply();
        }));
        Eventually.eventually("asked", () -> number.get() != null);

        assertThat(assertThrows(
                        IllegalArgumentException.class, () -> number.get().reply(null)))
                .hasMessageThat()
                .contains("tally: askNumber(Later)");
        assertThat(assertThrows(
                        IllegalArgumentException.class, () -> number.get().fail(new Exception("not declared"))))
                .hasMessageThat()
                .contains("java.lang.Exception");
        assertThrows(NullPointerException.class, () -> number.get().fail(null));
        assertThat(asker.isDone()).isFalse();
        number.get().reply(7);
        assertThat(asker.get()).isEqualTo(7);

        Threads.Background<String> text = asker();
        from.get().reply(null);
        assertThat(text.get()).isNull();
    }

    @Test
    @DisplayName(
            "D19: answered by another thread while its own handler runs: it waits for that handler's commit, or crash")
    void answeredEarly() throws Exception {
        for (boolean crashes : new boolean[] {false, true}) {
            Gate gate = new Gate();
            Threads.Background<String> asker = Threads.background(() -> tally.ask((it, state, handle) -> {
                from.set(handle);
                gate.hang();
                if (crashes) {
                    throw new IllegalStateException("boom");
                }
                return it.noReply();
            }));
            gate.awaitEntered();
            from.get().reply("early");
            Eventually.never("it leaves before the commit", asker::isDone);
            gate.open();
            if (crashes) {
                assertThat(asker.failure(WorkerExitedException.class).outcome()).isEqualTo(Outcome.ROLLED_BACK);
            } else {
                assertThat(asker.get()).isEqualTo("early");
            }
        }
    }

    @Test
    @DisplayName("T037: the crash of the very handler that was asked tells its caller, and its From is void")
    void crashOfTheHandler() {
        assertThat(Throwing.crash(() -> tally.ask((it, state, handle) -> {
                    from.set(handle);
                    handle.reply("held");
                    throw new IllegalStateException("boom");
                })))
                .hasMessageThat()
                .isEqualTo("boom");
        from.get().reply("void");
        assertThat(tally.get()).isEqualTo(5);
    }

    @Test
    @DisplayName("a From says what it belongs to")
    void shown() throws Exception {
        Threads.Background<String> asker = asker();
        assertThat(from.get().toString()).isEqualTo("From[tally: ask(Later)]");
        from.get().reply("done");
        asker.get();
    }
}
