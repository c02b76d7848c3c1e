package io.peeper.internal.name;

import io.peeper.NameRegistry;

/**
 * A registry of our own: it knows by itself when a peeper has ended, so nothing has to be given back to it, and what it answers is
 * held. Keys are users' objects all the same.
 */
public interface OwnNames extends NameRegistry {
    /** What it is called. */
    String label();

    /** Whether a key has one holder at most. */
    boolean isUnique();
}
