package io.peeper;

/** The name is taken. Nothing was started, and the worker's {@code init} did not run. */
public final class AlreadyStartedException extends PeeperException {
    private static final long serialVersionUID = 1;

    private final transient PeeperRef ref;

    /** For the runtime. */
    public AlreadyStartedException(String message, PeeperRef ref) {
        super(message, null, Outcome.NOT_RUN);
        this.ref = ref;
    }

    /** Who holds the name. */
    public PeeperRef ref() {
        return ref;
    }
}
