package io.peeper;

/** A supervisor could not do what it was asked with a child; nothing has changed. */
public final class ChildException extends PeeperException {
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Problem {
        /** There is no such child. */
        NOT_FOUND,
        /** The child runs. */
        RUNNING,
        /** The child is being restarted. */
        RESTARTING,
        /** A child with this id is known, and stopped: restart or delete it. */
        ALREADY_PRESENT,
        /** A child with this id runs. */
        ALREADY_STARTED,
        /** There are as many children as there may be. */
        MAX_CHILDREN,
        /** The child is moving to another supervisor. */
        MOVING
    }

    private final Problem problem;

    /** For the runtime. */
    public ChildException(Problem problem, String message) {
        super(message, null, Outcome.NOT_RUN);
        this.problem = problem;
    }

    /** Why. */
    public Problem problem() {
        return problem;
    }
}
