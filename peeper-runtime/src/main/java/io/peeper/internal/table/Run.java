package io.peeper.internal.table;

/** One run of a peeper's code, by the thread that runs it. */
public interface Run {
    /** Whose code it is. */
    Owner owner();

    /** What its message writes; made here. */
    Writes writes();

    /** The same for a single operation that counts whatever becomes of the message. */
    Writes single();

    /** Does something with the commit. */
    void hold(Runnable effect);
}
