package io.peeper.internal.table;

/** Whose write something is, and so whether it counts. */
abstract class Stamp {
    /** Seen, and may be taken back. */
    static final int OPEN = 0;

    /** Seen for good. */
    static final int KEPT = 1;

    /** Not seen any more, for good. */
    static final int UNDONE = 2;

    /** Not seen yet, as part of something that happens all at once. */
    static final int PENDING = 3;

    /** Of those whose writes count at once and for good. */
    static final Stamp FREE = new Stamp() {
        @Override
        int state() {
            return KEPT;
        }

        @Override
        void count(Body body, int more) {
            body.count(more);
        }
    };

    /** One of the above. */
    abstract int state();

    /** Rows more or less than there were without these writes. */
    abstract void count(Body body, int more);

    /** Whether what a message has written to a table has it. */
    @SuppressWarnings("ReferenceEquality") // they equal only themselves
    boolean isOf(Touch touch) {
        return this == touch;
    }

    final boolean isSeen() {
        int state = state();
        return state == OPEN || state == KEPT;
    }
}
