package io.peeper.generated;

/** A thread in the middle of a call that it runs itself, outside of all others; see {@link DirectTarget#enter}. */
public abstract class Turn {
    /** For the runtime. */
    protected Turn() {}
}
