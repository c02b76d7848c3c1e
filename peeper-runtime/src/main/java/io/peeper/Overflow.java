package io.peeper;

/** What becomes of a message to a mailbox that is at its bound. */
public enum Overflow {
    /** The sender gets a {@link MailboxFullException}, calls and casts alike. */
    REJECT,
    /**
     * The sender waits for room: a call within its own deadline, everything else until there is room or the peeper has ended.
     * A handler that would wait for itself gets a {@link SelfCallException}.
     */
    BLOCK,
    /** The new message is dropped: its caller gets a {@link MailboxFullException}, a cast's sender hears nothing. */
    DROP_NEWEST,
    /** The message that waited longest is dropped; if it is a call, its caller gets a {@link MailboxFullException}. */
    DROP_OLDEST
}
