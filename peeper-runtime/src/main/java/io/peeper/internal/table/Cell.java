package io.peeper.internal.table;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A place for one thing about a table. */
final class Cell<T> extends Place {
    private final @Nullable Runnable done;

    /**
     * A place.
     *
     * @param head what lies in it
     * @param done run when it has become plain
     */
    Cell(Object head, @Nullable Runnable done) {
        super(head);
        this.done = done;
    }

    @SuppressWarnings("unchecked") // nothing else is put
    T get() {
        return (T) value();
    }

    /** Writes as part of a message; null: at once and for good. */
    @SuppressWarnings("unchecked") // nothing else is put
    void write(UnaryOperator<T> change, @Nullable Touch touch) {
        if (touch != null) {
            touch.note(this);
        }
        while (true) {
            Object now = head();
            T to = change.apply((T) Version.valueOf(now));
            if (swap(now, touch == null ? to : new Version(to, touch, Row.under(now, touch), null, 0))) {
                if (touch == null) {
                    tidy();
                }
                return;
            }
        }
    }

    @Override
    void moved(Object from, Object to) {}

    @Override
    boolean isDone(Object plain) {
        if (done != null) {
            done.run();
        }
        return true;
    }
}
