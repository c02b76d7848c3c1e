package io.peeper.internal.table;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One change of one row, or of the rows of one key: what it does, and afterwards what it did. */
final class Edit {
    /** What a place has that has nothing. */
    static final Object ABSENT = new Object();

    /** Nothing is to be written. */
    static final Object NOTHING = new Object();

    private final UnaryOperator<Object> change;
    private final boolean relative;
    private @Nullable Object before;
    private @Nullable Object after;

    /**
     * A change.
     *
     * @param relative whether it has to be made again where what it was made on is taken back
     * @param change of what there is, {@link #ABSENT} if nothing, to what there is to be, or {@link #NOTHING}; may run several times
     */
    Edit(boolean relative, UnaryOperator<Object> change) {
        this.relative = relative;
        this.change = change;
    }

    Object of(Object value) {
        return change.apply(value);
    }

    boolean isRelative() {
        return relative;
    }

    UnaryOperator<Object> change() {
        return change;
    }

    void done(Object from, Object to) {
        before = from;
        after = to;
    }

    /** What there was; null: nothing. */
    @Nullable
    @SuppressWarnings("ReferenceEquality") // a marker
    Object before() {
        return before == ABSENT ? null : before;
    }

    /** What there is; null: nothing. */
    @Nullable
    @SuppressWarnings("ReferenceEquality") // a marker
    Object after() {
        return after == ABSENT ? null : after;
    }
}
