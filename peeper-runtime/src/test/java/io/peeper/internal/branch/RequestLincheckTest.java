package io.peeper.internal.branch;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.ExitReason;
import io.peeper.Outcome;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Reply, giving up, refusal and end of a call in all interleavings: exactly one of them wins, and all agree on which. */
public final class RequestLincheckTest {
    private static final Request.Failed CRASHED = new Request.Failed(ExitReason.KILL, Outcome.ROLLED_BACK);

    /** Where a call can be. */
    private enum State {
        QUEUED,
        RUNNING,
        EARLY,
        DEFERRED,
        DONE,
        GONE
    }

    /** What must hold: the state machine, step by step. */
    public static final class Model {
        private State state = State.QUEUED;
        private @Nullable Object value;

        private boolean to(State next, @Nullable Object with) {
            state = next;
            value = with;
            return true;
        }

        public boolean begin() {
            return state == State.QUEUED && to(State.RUNNING, null);
        }

        public void conclude(int reply) {
            if (state == State.RUNNING || state == State.EARLY) {
                to(State.DONE, state == State.EARLY ? value : reply);
            }
        }

        public void crash() {
            if (state == State.RUNNING || state == State.EARLY) {
                to(State.DONE, "crashed");
            }
        }

        public boolean defer() {
            if (state == State.EARLY) {
                to(State.DONE, value);
            }
            return state == State.RUNNING && to(State.DEFERRED, null);
        }

        public boolean answer(int reply) {
            return (state == State.RUNNING && to(State.EARLY, reply))
                    || (state == State.DEFERRED && to(State.DONE, reply));
        }

        public @Nullable String giveUp() {
            if (state == State.DONE || state == State.GONE) {
                return null;
            }
            String outcome = (state == State.QUEUED ? Outcome.NOT_RUN : Outcome.UNKNOWN).name();
            to(State.GONE, null);
            return outcome;
        }

        public void refuse() {
            if (state == State.QUEUED) {
                to(State.DONE, "refused");
            }
        }

        public @Nullable String result() {
            return state == State.DONE ? String.valueOf(value) : null;
        }
    }

    /** A call whose caller is nobody. */
    private static final class Ask extends Request<Integer> {
        Ask() {
            super(0);
        }
    }

    /** The real one. */
    public static final class Real {
        private final Ask request = new Ask();

        @Operation(nonParallelGroup = "owner")
        public boolean begin() {
            return request.begin();
        }

        @Operation(nonParallelGroup = "owner")
        public void conclude(int reply) {
            request.conclude(reply);
        }

        @Operation(nonParallelGroup = "owner")
        public void crash() {
            request.fail(CRASHED);
        }

        @Operation(nonParallelGroup = "owner")
        public boolean defer() {
            return request.defer();
        }

        @Operation
        public boolean answer(int reply) {
            return request.answer(reply);
        }

        @Operation
        public @Nullable String giveUp() {
            Outcome outcome = request.giveUp();
            return outcome == null ? null : outcome.name();
        }

        @Operation
        public void refuse() {
            request.refuse(Request.DROPPED);
        }

        @Operation
        public @Nullable String result() {
            Object result = request.result();
            if (result == Request.DROPPED) {
                return "refused";
            }
            if (result == CRASHED) {
                return "crashed";
            }
            return result instanceof Integer ? result.toString() : null;
        }
    }

    /** A copy of the idea with one mistake: whether it may be given up is looked at before, and not in one step. */
    public static final class Broken {
        private volatile @Nullable Object result;

        @Operation(nonParallelGroup = "owner")
        public boolean begin() {
            return change(null, State.RUNNING);
        }

        @Operation(nonParallelGroup = "owner")
        public void conclude(int reply) {
            change(State.RUNNING, reply);
        }

        @Operation
        public @Nullable String giveUp() {
            Object now = result;
            if (now != null && now != State.RUNNING) {
                return null;
            }
            result = State.GONE;
            return (now == null ? Outcome.NOT_RUN : Outcome.UNKNOWN).name();
        }

        @Operation
        public @Nullable String result() {
            return result instanceof Integer reply ? reply.toString() : null;
        }

        private synchronized boolean change(@Nullable Object from, Object to) {
            if (result != from) {
                return false;
            }
            result = to;
            return true;
        }
    }

    private static ModelCheckingOptions options() {
        return new ModelCheckingOptions()
                .iterations(15)
                .invocationsPerIteration(200)
                .threads(3)
                .actorsPerThread(3)
                .actorsBefore(1)
                .actorsAfter(1)
                .sequentialSpecification(Model.class);
    }

    @Test
    @DisplayName("T294: a call ends exactly once, whoever races")
    void linearizable() {
        options().check(Real.class);
    }

    @Test
    @DisplayName("a call with a race is found out")
    void canary() {
        assertThat(assertThrows(AssertionError.class, () -> options().check(Broken.class)))
                .hasMessageThat()
                .contains("Invalid execution results");
    }
}
