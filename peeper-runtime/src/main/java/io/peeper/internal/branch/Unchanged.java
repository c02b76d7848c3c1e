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

    /**
     * The package first: whether a class implements an interface that it does not is found out slowly, and this is asked for each change that somebody
     * is told of.
     */
    private static boolean isValue(Object state) {
        if (state instanceof String) {
            return true;
        }
        return switch (state.getClass().getPackageName()) {
            case "java.lang" -> state instanceof Number || state instanceof Boolean || state instanceof Character;
            case "java.time" -> state instanceof TemporalAccessor || state instanceof TemporalAmount;
            default -> false;
        };
    }
}
