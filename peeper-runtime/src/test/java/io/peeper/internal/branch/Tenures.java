package io.peeper.internal.branch;

/** Tenures of nobody, for tests of what is held. */
public final class Tenures {
    private Tenures() {}

    /** One that is not over. */
    public static Tenure begin() {
        return new Tenure(null);
    }

    /** It is over, and lets go of what it holds. */
    public static void end(Tenure tenure) {
        if (tenure.end()) {
            tenure.run();
        }
    }
}
