package io.peeper.internal.branch;

import org.jspecify.annotations.Nullable;

/** What lies in a mailbox: a message, and its place there. One allocation a message; generated subclasses hold its fields. */
public abstract class Envelope implements Cloneable {
    /** The operation number of everything that is no operation of a protocol. */
    static final int NO_OPERATION = -1;

    /** Below this one in the inbox, or behind it in what the owner took from there. */
    @Nullable
    Envelope next;

    /** How many counted messages the inbox holds up to this one. */
    int depth;

    final int op;

    /** For the messages of generated code, by way of the classes it sees. */
    protected Envelope(int op) {
        this.op = op;
    }

    /** Whether it counts against the bound of the mailbox. Control messages don't, and are never refused. */
    boolean counted() {
        return true;
    }

    /** Whether it is for the runtime and not for the worker: handled also while the peeper is suspended. */
    boolean system() {
        return false;
    }

    /** Whether its sender goes on meanwhile, so that nothing may come before it that was sent later. */
    boolean ordered() {
        return true;
    }

    /** Whether it is handled even while a restart waits for its time. */
    boolean urgent() {
        return false;
    }

    /** The same message, to lie in a mailbox once more. */
    final Envelope copy() {
        try {
            Envelope copy = (Envelope) clone();
            copy.next = null;
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
