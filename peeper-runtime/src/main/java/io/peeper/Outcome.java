package io.peeper;

/** What is known of a call that failed. It speaks of the kept state only: a mail that the handler sent stays sent. */
public enum Outcome {
    /** The handler never ran and never will. */
    NOT_RUN,
    /** The handler began, and nothing that it did to the state is kept. */
    ROLLED_BACK,
    /** The handler may have run, may be running or may still run: look at the state. */
    UNKNOWN
}
