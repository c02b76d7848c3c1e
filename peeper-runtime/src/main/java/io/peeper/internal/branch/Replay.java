package io.peeper.internal.branch;

/** Sends a message again. */
@FunctionalInterface
public interface Replay {
    /** False if it can't be. */
    boolean send();
}
