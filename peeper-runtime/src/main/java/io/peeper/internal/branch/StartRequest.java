package io.peeper.internal.branch;

/** Who waits for the first {@code init}. It never lies in a mailbox; answered with whether the peeper lives. */
final class StartRequest extends Request<Boolean> {
    /** Whether the branch has begun, and may be another thread's. By the starter's thread alone. */
    private boolean handedOver;

    /** Whether it ran on the starter's thread, and took too long. By that thread alone. */
    private boolean late;

    StartRequest() {
        super(NO_OPERATION);
    }

    void handOver() {
        handedOver = true;
    }

    boolean isHandedOver() {
        return handedOver;
    }

    void late(boolean was) {
        late = was;
    }

    boolean isLate() {
        return late;
    }
}
