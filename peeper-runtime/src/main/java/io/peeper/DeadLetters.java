package io.peeper;

import java.util.ArrayDeque;
import java.util.List;

/** The dead letters of a system: the last 1,000 of them. Any thread may use it. */
public final class DeadLetters {
    private static final int BOUND = 1_000;

    private final ArrayDeque<DeadLetter> letters = new ArrayDeque<>(0);
    private long dropped;

    /** For the runtime. */
    public DeadLetters() {}

    /** For the runtime. */
    public synchronized void add(DeadLetter letter) {
        if (letters.size() >= BOUND) {
            letters.removeFirst();
            dropped++;
        }
        letters.addLast(letter);
    }

    /** Those that are kept, oldest first. */
    public synchronized List<DeadLetter> list() {
        return List.copyOf(letters);
    }

    /** How many older ones had to make room. */
    public synchronized long dropped() {
        return dropped;
    }

    /** Forgets one; false if it is not there. */
    public synchronized boolean remove(DeadLetter letter) {
        return letters.remove(letter);
    }

    /** Forgets all. */
    public synchronized void clear() {
        letters.clear();
        dropped = 0;
    }
}
