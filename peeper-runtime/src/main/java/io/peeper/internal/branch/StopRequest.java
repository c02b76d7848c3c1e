package io.peeper.internal.branch;

import io.peeper.ExitReason;

/** Ends the peeper in its turn. Whoever asked waits for the reason it really ended with. */
final class StopRequest extends Request<ExitReason> {
    final ExitReason reason;

    StopRequest(ExitReason reason) {
        super(NO_OPERATION);
        this.reason = reason;
    }

    @Override
    boolean counted() {
        return false;
    }

    @Override
    boolean system() {
        return true;
    }

    @Override
    boolean ordered() {
        return true;
    }

    @Override
    boolean urgent() {
        return true;
    }
}
