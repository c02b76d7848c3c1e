package io.peeper.internal.branch;

import io.peeper.PeeperRef;

/** For tests of memory: what a peeper that has just answered, or a thread that has run it, holds on to. */
public final class Inside {
    private Inside() {}

    private static Sidecar<?> sidecar(PeeperRef ref) {
        return ((Branch<?>) ref).sidecar();
    }

    /** The times of its restarts. */
    public static boolean hasRestarts(PeeperRef ref) {
        return sidecar(ref).restarts != null;
    }

    /** A timeout that a handler returned. */
    public static boolean hasTimeout(PeeperRef ref) {
        return sidecar(ref).idle != null;
    }

    /** Statistics, a history or a trace. */
    public static boolean hasDebug(PeeperRef ref) {
        return sidecar(ref).debug != null;
    }

    /** Why the last run of the current thread was taken away, which nobody has asked for. */
    public static boolean hasCut() {
        return Runner.current().cut != null;
    }
}
