package io.peeper.annotation;

/**
 * Whether a call may run its handler on the caller's own thread, where the worker is idle and nothing is queued.
 *
 * <p>Order, one-at-a-time execution and the promises about crashes are the same either way. Casts and asynchronous calls
 * never run on the sender's thread.
 */
public enum Direct {
    /** Only for handlers that have proved short. */
    AUTO,
    /** The author's word that the handler is short and never blocks. */
    ALWAYS,
    /** Never. */
    NEVER
}
