package io.peeper.internal.branch;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** What a branch remembers of its failures, and of its states before them; for the owner. */
final class Trouble<S> {
    /** What it began with, where a spec may want to go back there. */
    @Nullable
    Kept<S> first;

    private final ArrayDeque<Kept<S>> history = new ArrayDeque<>(0);

    /** Crashes in a row with no message completed in between. */
    private int crashes;

    private boolean givenUp;
    private @Nullable Envelope tried;
    private int attempts;

    /** How many restarts followed each other within twice the longest wait. */
    private int waits;

    private long lastRestart;

    /** One more state before the last. */
    void remember(Kept<S> before, int most) {
        if (history.size() >= most) {
            history.removeFirst();
        }
        history.addLast(before);
    }

    /** Goes back one; null: there is none. */
    @Nullable
    Kept<S> previous() {
        return history.pollLast();
    }

    /** A handler crashed, or a restart failed; how many in a row that makes. */
    int crashed() {
        return ++crashes;
    }

    /** A message was completed, or something was done about it. */
    void over() {
        crashes = 0;
        tried = null;
        attempts = 0;
    }

    boolean isPoisoned(int after) {
        return crashes >= after;
    }

    /** Nothing is left to go back to. */
    void giveUp() {
        givenUp = true;
    }

    boolean hasGivenUp() {
        return givenUp;
    }

    /** Begins to count anew, for another state. */
    void countAnew() {
        crashes = 0;
    }

    /** A message crashed; how often it has been tried. */
    @SuppressWarnings("ReferenceEquality") // the very same message
    int tried(Envelope message) {
        attempts = tried == message ? attempts + 1 : 1;
        tried = message;
        return attempts;
    }

    /** How many waits came before this one. */
    int waits(long now, long quietNanos) {
        waits = waits > 0 && now - lastRestart <= quietNanos ? waits + 1 : 1;
        return waits - 1;
    }

    /** When the restart is, after its wait. */
    void restartsAt(long at) {
        lastRestart = at;
    }
}
