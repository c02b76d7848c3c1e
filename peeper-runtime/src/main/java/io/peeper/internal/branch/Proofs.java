package io.peeper.internal.branch;

/**
 * Which callbacks of one kind have proved short, by class: those run on the thread that waits for them, which costs a fraction of
 * waking another one.
 */
final class Proofs {
    private static final int PROVED = 16;
    private static final int LEAST = -64;

    /** Waking another thread costs as much, or more. */
    private static final long SHORT_NANOS = 50_000;

    /** Nobody would want to find himself in this unasked. */
    private static final long LONG_NANOS = 1_000_000;

    /** What a long run takes away: of two in a row, the second sends it back, so that a thread that lost its core by chance does not. */
    private static final int LONG_COSTS = 12;

    /** Of what has proved short, one of 8 is measured. */
    private static final int MEASURED_BITS = 3;

    /** What is known of one class. Any thread writes it, without care: a lost update is one measurement of many. */
    static final class Proof {
        private int score;
        private boolean proved;

        boolean isShort() {
            return proved;
        }

        /**
         * Whether a run is to be measured.
         *
         * @param ticket of the run
         */
        boolean measures(long ticket) {
            return score < PROVED || Sample.takes(ticket, MEASURED_BITS);
        }

        /** It was measured. */
        void took(long nanos) {
            int now = score;
            if (nanos <= SHORT_NANOS) {
                now = Math.min(PROVED, now + 1);
            } else {
                now = Math.max(LEAST, now - (nanos < LONG_NANOS ? LONG_COSTS / 2 : LONG_COSTS));
            }
            score = now;
            proved = now >= PROVED || (proved && now > 0);
        }

        /** It holds a thread, and is still at it. */
        void holds() {
            score = LEAST;
            proved = false;
        }
    }

    private final ClassValue<Proof> proofs = new ClassValue<>() {
        @Override
        protected Proof computeValue(Class<?> type) {
            return new Proof();
        }
    };

    Proof of(Class<?> type) {
        return proofs.get(type);
    }
}
