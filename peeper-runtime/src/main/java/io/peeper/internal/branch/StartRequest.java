package io.peeper.internal.branch;

/** Who waits for the first {@code init}. It never lies in a mailbox; answered with whether the peeper lives. */
final class StartRequest extends Request<Boolean> {
    StartRequest() {
        super(NO_OPERATION);
    }
}
