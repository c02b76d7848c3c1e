package io.peeper.internal.dispatch;

/** Gives threads to branches that are ready. */
public interface Carrier {
    /**
     * Runs a branch soon. May throw if no thread can be had; the branch is then found by the rescue.
     *
     * @param branch returns soon if there is nothing to do
     */
    void run(Runnable branch);

    /** Runs the successor of a handler that was killed: not on a thread that the killed one may hold for ever. */
    void runSuccessor(Runnable branch);

    /** The same where the branch has ended, and has no successor: others may need another thread. */
    default void abandoned() {}

    /** A killed handler has given its thread back. */
    default void returned() {}

    /** The branch this was made for won't run for a while. */
    default void trim() {}

    /** The branch this was made for has ended. */
    default void release() {}

    /** The system is closed. */
    default void close() {}
}
