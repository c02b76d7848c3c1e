package io.peeper.internal.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * What one message writes to tables: a transaction.
 *
 * <h2>How it is taken back</h2>
 *
 * <p>A row that a message has written points to the message's writes and to what was there before (see {@link Version}). Whether it is
 * the one or the other that counts is decided here, for all rows at once, by one store: {@link #decide}, which the owner of the branch
 * calls right after the commit, before it can lose the branch. So taking back costs nothing at the time of the crash, whatever the
 * message wrote and however large the tables are, and runs no code of users'.
 *
 * <h2>Fences</h2>
 *
 * <p>As long as nothing is decided, writes count only while the branch is in the epoch in which the run began. A fence moves the epoch:
 * so the compare-and-set that takes the branch away also takes back all that its message wrote, in the very same step, and what the
 * abandoned thread still writes has been taken back before it is written. Nobody has to find these writes, and nobody waits for that
 * thread. No order of the two is wrong: a decision is stored while the branch is owned, when the epoch can't move. Who sees the epoch
 * moved and no decision makes it one.
 *
 * <p>An abandoned thread looks whether it is one before each write and after it, and throws.
 *
 * <h2>Tidying</h2>
 *
 * <p>What was written is noted, so that rows become plain values again ({@link Place#tidy}): by the thread itself when it leaves the run,
 * won or lost, in the time of its writes; it needs no memory and no code of users'. What needs users' code, the unlinking of removed rows
 * above all, since it looks for a key, is left with the table for the next operation.
 */
public final class Writes {
    private static final VarHandle STATUS;

    static {
        try {
            STATUS = MethodHandles.lookup().findVarHandle(Writes.class, "status", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Owner owner;
    private final long began;

    @SuppressWarnings("FieldMayBeFinal") // by STATUS
    private volatile int status = Stamp.OPEN;

    // by the thread of the run
    private @Nullable Touch touches;

    /**
     * Of a run.
     *
     * @param owner whose code it is
     * @param began the word when it began
     */
    public Writes(Owner owner, long began) {
        this.owner = owner;
        this.began = began;
    }

    /** One of those of {@link Stamp}. */
    int state() {
        if (status == Stamp.OPEN && owner.fencedSince(began)) {
            STATUS.compareAndSet(this, Stamp.OPEN, Stamp.UNDONE);
        }
        return status;
    }

    /** The message is committed or has failed; at once after the commit, by whoever owns the branch. */
    public void decide(boolean kept) {
        STATUS.compareAndSet(this, Stamp.OPEN, kept ? Stamp.KEPT : Stamp.UNDONE);
    }

    /** It counts by itself, unless it has been fenced; whether it does. */
    boolean keep() {
        return state() == Stamp.OPEN && STATUS.compareAndSet(this, Stamp.OPEN, Stamp.KEPT);
    }

    /** What it has written to a table; made here. */
    Touch touch(OpenTable<?, ?> table) {
        Touch known = table.touches.first();
        if (known != null && known.isBy(this)) {
            return known;
        }
        for (Touch one = touches; one != null; one = one.next()) {
            if (one.isOf(table)) {
                return one;
            }
        }
        Touch made = new Touch(table, this, touches);
        touches = made;
        table.touches.add(made);
        return made;
    }

    /** It is decided, and the run is over: rows become plain again. By the thread of the run. */
    public void settle() {
        Touch one = touches;
        touches = null;
        while (one != null) {
            one.settle();
            one = one.next();
        }
    }
}
