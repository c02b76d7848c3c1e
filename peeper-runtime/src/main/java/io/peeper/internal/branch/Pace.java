package io.peeper.internal.branch;

import io.peeper.annotation.Direct;
import org.jspecify.annotations.Nullable;

/**
 * How long the handler of one method takes, in one class of workers: whether its calls may run on their callers' threads. The author
 * has said so, or it is measured: each run until it has proved short, one of many from then on.
 *
 * <p>Any thread writes the score, without care: a lost update is one measurement of many.
 */
final class Pace {
    /** For all that never runs on its caller's thread. */
    static final Pace NEVER = new Pace(null, 0, Integer.MIN_VALUE, Object.class);

    /** Waking another thread costs as much, or more. */
    private static final long SHORT_NANOS = 20_000;

    private static final int PROVED = 16;
    private static final int LEAST = -64;

    /** What one long run takes away: of two in a row, the second sends it back, so that a thread that lost its core by chance does not. */
    private static final int LONG_COSTS = 6;

    private int score;

    /** The class of most replies, so that most need no closer look. */
    private final Class<?> reply;

    /** Who is told whether it is short. */
    private final @Nullable ClassPaces told;

    private final int op;

    private Pace(@Nullable ClassPaces told, int op, int score, Class<?> reply) {
        this.told = told;
        this.op = op;
        this.score = score;
        this.reply = reply;
        if (told != null) {
            told.says(op, isShort());
        }
    }

    static Pace of(ClassPaces told, int op, Direct direct, Class<?> reply) {
        return switch (direct) {
            case ALWAYS -> new Pace(told, op, Integer.MAX_VALUE, reply);
            case NEVER -> NEVER;
            case AUTO -> new Pace(told, op, 0, reply);
        };
    }

    /** Whether a value is of the very class that is replied. */
    boolean isReply(@Nullable Object value) {
        return value == null ? reply == Void.class : value.getClass() == reply;
    }

    /** Whether its calls may run on their callers' threads. */
    boolean isShort() {
        return score >= PROVED / 2;
    }

    /** Whether each run is to be measured. */
    boolean isToBeProved() {
        return score < PROVED / 2 && score > Integer.MIN_VALUE;
    }

    /** It was measured. */
    void took(long nanos) {
        int now = score;
        if (now == Integer.MAX_VALUE || now == Integer.MIN_VALUE) {
            return;
        }
        if (nanos <= SHORT_NANOS) {
            score(Math.min(PROVED, now + 1));
        } else {
            score(Math.max(LEAST, now - LONG_COSTS));
        }
    }

    private void score(int next) {
        if (score != next) {
            score = next;
        }
        if (told != null) {
            told.says(op, isShort());
        }
    }

    /**
     * It holds its caller, and is still at it.
     *
     * @param waits whether it waits for something: else it may as well have lost its core, among many threads for some time
     */
    void holds(boolean waits) {
        int now = score;
        if (now != Integer.MAX_VALUE && now != Integer.MIN_VALUE) {
            score(waits ? LEAST : Math.max(LEAST, now - LONG_COSTS));
        }
    }
}
