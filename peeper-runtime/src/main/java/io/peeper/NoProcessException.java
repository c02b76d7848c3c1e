package io.peeper;

/** A call to a peeper that has ended, or to a name that nobody holds: it was {@link Outcome#NOT_RUN}. */
public final class NoProcessException extends PeeperException {
    private static final long serialVersionUID = 1;

    /** For the runtime. */
    public NoProcessException(String message) {
        super(message, null, Outcome.NOT_RUN);
    }
}
