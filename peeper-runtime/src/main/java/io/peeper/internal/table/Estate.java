package io.peeper.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one peeper, and what becomes of them when its worker or the peeper ends. The monitor is held for a few instructions a
 * table, and over none of the users' code.
 */
public final class Estate {
    /** Of a peeper that has ended and had none. */
    public static final Estate OVER = new Estate();

    static {
        OVER.closed = true;
    }

    // under the monitor; in the order in which they came
    private final Set<OpenTable<?, ?>> tables = new LinkedHashSet<>(4);
    private boolean closed;

    /** Made with the first table. */
    public Estate() {}

    /** The one that has been opened by the name and is not deleted, as the message in hand sees it; null: there is none. */
    synchronized @Nullable OpenTable<?, ?> find(String name) {
        for (OpenTable<?, ?> one : tables) {
            if (one.name().equals(name) && one.isAlive()) {
                return one;
            }
        }
        return null;
    }

    /** Those that are not deleted. */
    synchronized List<OpenTable<?, ?>> all() {
        List<OpenTable<?, ?>> alive = new ArrayList<>(tables);
        alive.removeIf(one -> !one.isAlive());
        return alive;
    }

    /** A message makes a table; false: it has been fenced. */
    synchronized boolean add(OpenTable<?, ?> table, Writes by) {
        // checked under the monitor: after a fence, the owner ends what the worker had under it before the next one can
        // make any
        return !closed && by.state() == Stamp.OPEN && tables.add(table);
    }

    /** A table comes from somebody else; false: the peeper has ended. */
    synchronized boolean receive(OpenTable<?, ?> table) {
        return !closed && tables.add(table);
    }

    synchronized void remove(OpenTable<?, ?> table) {
        tables.remove(table);
    }

    /** The worker is gone; for the owner of the branch. */
    public void workerGone(Owner owner) {
        end(owner, false, false);
    }

    /**
     * The peeper has ended, or is about to.
     *
     * @param forGood whether nobody will start it again
     */
    public void peeperGone(Owner owner, boolean forGood) {
        end(owner, forGood, true);
    }

    /** The peeper starts again. */
    public synchronized void begin() {
        closed = false;
    }

    private void end(Owner owner, boolean forGood, boolean closes) {
        List<OpenTable<?, ?>> had;
        synchronized (this) {
            closed |= closes;
            had = new ArrayList<>(tables);
        }
        for (OpenTable<?, ?> one : had) {
            if (forGood || !one.survives(owner)) {
                remove(one);
                one.ownerGone(owner);
            }
        }
    }

    /** For tests: how many tables it holds, deleted ones too. */
    synchronized int count() {
        return tables.size();
    }

    @Override
    public String toString() {
        return "Estate";
    }
}
