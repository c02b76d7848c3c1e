package io.peeper.internal.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * How many rows more a body has by one message, as long as that has not settled; then it is closed, and {@linkplain Body#take part of the
 * body's own number}.
 */
final class Share {
    private static final VarHandle STATE;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(Share.class, "state", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Body body;

    private static final long CLOSED = 1;
    private static final long TAKEN = 2;
    private static final int FLAGS = 2;

    /** The number, above the flags. */
    @SuppressWarnings("FieldMayBeFinal") // by STATE
    private volatile long state;

    Share(Body body) {
        this.body = body;
    }

    Body body() {
        return body;
    }

    /** More rows, or less; false: it is closed. */
    boolean add(int more) {
        while (true) {
            long now = state;
            if ((now & CLOSED) != 0) {
                return false;
            }
            if (STATE.compareAndSet(this, now, now + ((long) more << FLAGS))) {
                return true;
            }
        }
    }

    /** It stays what it is; false: somebody else has closed it. */
    boolean close() {
        return ((long) STATE.getAndBitwiseOr(this, CLOSED) & CLOSED) == 0;
    }

    long rows() {
        return state >> FLAGS;
    }

    /** It is part of the body's own number. */
    void taken() {
        STATE.getAndBitwiseOr(this, TAKEN);
    }

    boolean isTaken() {
        return (state & TAKEN) != 0;
    }
}
