package io.peeper.internal.branch;

import org.jspecify.annotations.Nullable;

/** A reply with a plain field. */
@SuppressWarnings("FieldCanBeFinal")
public final class Answer {
    private int number;

    public Answer(int number) {
        this.number = number;
    }

    /** What a result holds, if it is one. */
    public static Object number(@Nullable Object result) {
        return result instanceof Answer answer ? answer.number : "nothing";
    }
}
