package io.peeper;

/**
 * When a supervisor starts a child again that has ended. A crash of a worker is not the end of its peeper, which has restarts of
 * its own: it ends by an orderly stop, or when there were too many of them.
 */
public enum Restart {
    /** Always. The default. */
    PERMANENT,
    /** When it ended for a reason that is not {@linkplain ExitReason#isClean() clean}. */
    TRANSIENT,
    /** Never; the supervisor forgets it. */
    TEMPORARY
}
