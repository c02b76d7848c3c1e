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
     * Makes the head as plain as it can be, without users' code and without memory.
     *
     * @return false: there is something left to do where users' code may run
     */
    @SuppressWarnings("ReferenceEquality") // a marker
    final boolean tidy() {
        while (true) {
            Object now = head;
            if (!(now instanceof Version version)) {
                return isDone(now);
            }
            Object to;
            switch (version.by().state()) {
                case Stamp.UNDONE -> to = version.before();
                case Stamp.KEPT -> {
                    if (version.relative() == null) {
                        to = version.value();
                    } else {
                        boolean grounded = version.isGrounded();
                        to = Version.knownValueOf(now);
                        if (to == Version.UNKNOWN) {
                            return false;
                        }
                        if (!grounded) {
                            return true;
                        }
                    }
                }
                default -> {
                    return version.relative() == null || Version.knownValueOf(now) != Version.UNKNOWN;
                }
            }
            swap(now, to);
        }
    }

    /** The same where users' code may run: what was made on something that does not count is made again. */
    final void mend() {
        while (!tidy()) {
            Object now = head;
            if (!(now instanceof Version version)) {
                return;
            }
            swap(now, version.madeAgain());
        }
    }
}
