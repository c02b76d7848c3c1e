package io.peeper.internal.branch;

/**
 * What the runtime itself brings to {@code info}: timers, timeouts, the ends of others. Never refused by a full mailbox, and each one
 * allocated before it is needed, so that telling of an end takes no memory.
 */
abstract class Signal extends Envelope {
    Signal() {
        super(NO_OPERATION);
    }

    @Override
    final boolean counted() {
        return false;
    }

    /** Whether the worker still wants it, as of now; for the owner, just before it is handled. */
    abstract boolean take();

    /** What {@code info} gets; a {@link Runnable} of {@link TimedTask} is run instead. */
    abstract Object content();

    /** What logs call it. */
    abstract String label();
}
