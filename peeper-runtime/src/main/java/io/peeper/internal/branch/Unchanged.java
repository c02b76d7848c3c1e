package io.peeper.internal.branch;

import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import org.jspecify.annotations.Nullable;

/** Whether two states are the same one: by reference, and by value where identity means nothing to anybody. */
final class Unchanged {
    private Unchanged() {}

    /** No code of the user's is asked: an {@code equals} of theirs may take long, or throw. */
    @SuppressWarnings("ReferenceEquality") // identity is what it is about
    static boolean is(@Nullable Object before, @Nullable Object after) {
        return before == after || (before != null && isValue(before) && before.equals(after));
    }

    private static boolean isValue(Object state) {
        if (state instanceof String) {
            return true;
        }
        String declared = state.getClass().getPackageName();
        boolean box = state instanceof Number || state instanceof Boolean || state instanceof Character;
        boolean time = state instanceof TemporalAccessor || state instanceof TemporalAmount;
        return (box && declared.equals("java.lang")) || (time && declared.equals("java.time"));
    }
}
