package io.peeper;

/** The mailbox is at its bound: the message was not taken, {@link Outcome#NOT_RUN}. */
public final class MailboxFullException extends PeeperException {
    private static final long serialVersionUID = 1;

    /** For the runtime. */
    public MailboxFullException(String message) {
        super(message, null, Outcome.NOT_RUN);
    }
}
