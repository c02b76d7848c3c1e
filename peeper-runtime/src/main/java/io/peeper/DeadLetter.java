package io.peeper;

import io.peeper.internal.branch.Replay;
import java.util.Objects;

/** A message that crashed its worker as often as its spec's {@code retry(n)} allows. Shows its method, never its arguments. */
@SuppressWarnings("exports")
public final class DeadLetter {
    private final PeeperRef peeper;
    private final String method;
    private final ExitReason reason;
    private final int attempts;
    private final Replay replay;

    /** For the runtime. */
    public DeadLetter(PeeperRef peeper, String method, ExitReason reason, int attempts, Replay replay) {
        this.peeper = Objects.requireNonNull(peeper, "peeper");
        this.method = method;
        this.reason = reason;
        this.attempts = attempts;
        this.replay = replay;
    }

    /** Whose worker it crashed. */
    public PeeperRef peeper() {
        return peeper;
    }

    /** The method, or {@code info}. */
    public String method() {
        return method;
    }

    /** What it crashed with the last time. */
    public ExitReason reason() {
        return reason;
    }

    /** How often it was tried. */
    public int attempts() {
        return attempts;
    }

    /**
     * Sends it again, at the end of the mailbox, as often as one likes; the letter stays. For calls, whose callers have had their answer,
     * this does nothing.
     *
     * @return whether it was sent: false for a call, and if the peeper has ended
     * @throws MailboxFullException if the mailbox is full and rejects
     */
    public boolean replay() {
        return replay.send();
    }

    @Override
    public String toString() {
        return "DeadLetter[" + peeper.id() + ", " + method + ", " + reason + ", " + attempts + " attempts]";
    }
}
