package io.peeper.internal.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Where one value lies that messages change: plain, or under {@link Version}s of those who wrote it. Any thread may look and write. */
abstract class Place {
    private static final VarHandle HEAD;

    static {
        try {
            HEAD = MethodHandles.lookup().findVarHandle(Place.class, "head", Object.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile Object head;

    Place(Object head) {
        this.head = head;
    }

    final Object head() {
        return head;
    }

    /** The value, as of now. */
    final Object value() {
        Object now = head;
        return now instanceof Version ? Version.valueOf(now) : now;
    }

    /** Whether the head was the one, and is the other now. */
    final boolean swap(Object from, Object to) {
        if (!HEAD.compareAndSet(this, from, to)) {
            return false;
        }
        moved(from, to);
        return true;
    }

    /** Sets a plain value, whoever was about to write. */
    final void set(Object plain) {
        Object now = head;
        while (!swap(now, plain)) {
            now = head;
        }
    }

    /** The head has changed. */
    abstract void moved(Object from, Object to);

    /** It has become plain; false: there is something left to do where users' code may run. */
    abstract boolean isDone(Object plain);

    /**
     * Makes the head as plain as it can be, without users' code; and without memory, unless several write to the place at once.
     *
     * @return false: there is something left to do where users' code may run
     */
    final boolean tidy() {
        return tidy(false);
    }

    /** The same where users' code may run. */
    final void mend() {
        tidy(true);
    }

    @SuppressWarnings("ReferenceEquality") // no equals of the users' is asked
    private boolean tidy(boolean code) {
        while (true) {
            Object now = head;
            if (!(now instanceof Version version)) {
                return isDone(now);
            }
            Object to = version.tidied(code);
            if (to == Version.UNKNOWN) {
                return false;
            }
            if (to == now) {
                return true;
            }
            swap(now, to);
        }
    }
}
