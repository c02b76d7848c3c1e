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
    private final @Nullable UnaryOperator<Object> again;
    private @Nullable Object before;
    private @Nullable Object after;

    /**
     * A change that depends on nothing else once it is made.
     *
     * @param change of what there is, {@link #ABSENT} if nothing, to what there is to be, or {@link #NOTHING}; may run several times
     */
    Edit(UnaryOperator<Object> change) {
        this(change, null);
    }

    /**
     * A change.
     *
     * @param change of what there is, {@link #ABSENT} if nothing, to what there is to be, or {@link #NOTHING}; may run several times
     * @param again the same where it has been made, and what it was made on is taken back
     */
    Edit(UnaryOperator<Object> change, @Nullable UnaryOperator<Object> again) {
        this.change = change;
        this.again = again;
    }

    Object of(Object value) {
        return change.apply(value);
    }

    /** How to make it again on something else; null: there is no need to. */
    @Nullable
    UnaryOperator<Object> again() {
        return again;
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
