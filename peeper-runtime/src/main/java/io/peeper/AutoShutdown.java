package io.peeper;

/** Whether a supervisor ends when its significant children have ended by themselves. */
public enum AutoShutdown {
    /** No. The default. */
    NEVER,
    /** When the first of them has. */
    ANY_SIGNIFICANT,
    /** When the last of them has. */
    ALL_SIGNIFICANT
}
