package io.peeper;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** Calls that must fail. */
final class Throwing {
    private Throwing() {}

    /** The failure, which has to be of this type and have this outcome. */
    static <E extends PeeperException> E fails(Class<E> type, Outcome outcome, Executable call) {
        E failure = assertThrows(type, call);
        if (failure.outcome() != outcome) {
            throw new AssertionError(failure.outcome() + " and not " + outcome, failure);
        }
        return failure;
    }

    /** The crash of the handler whose caller we are. */
    static Throwable crash(Executable call) {
        WorkerExitedException failure = fails(WorkerExitedException.class, Outcome.ROLLED_BACK, call);
        return ((ExitReason.Crash) failure.reason()).cause();
    }
}
