package io.peeper;

/**
 * Where handlers run. A worker that has nothing to do holds no thread, except a {@linkplain #dedicated() dedicated} one.
 * Handlers may block: on {@link #shared()} and {@link #virtual()} that delays no other worker for long.
 */
public final class Dispatcher {
    /** For the runtime: which kind of executor this stands for. */
    public enum Kind {
        /** The system's own threads. */
        SHARED,
        /** Virtual threads. */
        VIRTUAL,
        /** A pool of a fixed size. */
        POOL,
        /** A thread for each peeper. */
        DEDICATED
    }

    private static final Dispatcher SHARED = new Dispatcher(Kind.SHARED, 0);
    private static final Dispatcher VIRTUAL = new Dispatcher(Kind.VIRTUAL, 0);
    private static final Dispatcher DEDICATED = new Dispatcher(Kind.DEDICATED, 1);

    private final Kind kind;
    private final int threads;

    private Dispatcher(Kind kind, int threads) {
        this.kind = kind;
        this.threads = threads;
    }

    /**
     * The default: virtual threads on a JVM of 21 or newer, else a pool of the system's that grows where handlers block. A
     * worker that has not begun within about 20 ms gets a platform thread.
     */
    public static Dispatcher shared() {
        return SHARED;
    }

    /** Virtual threads; on a JVM older than 21, which has none, the same as {@link #shared()}. */
    public static Dispatcher virtual() {
        return VIRTUAL;
    }

    /**
     * A pool of its own for all specs that are given this object, with so many platform threads; they go when they have
     * nothing to do for a while. Handlers that block all of them delay the others; a killed handler's thread is replaced.
     *
     * @throws IllegalArgumentException if there is not at least one thread
     */
    public static Dispatcher pool(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads + "; at least 1");
        }
        return new Dispatcher(Kind.POOL, threads);
    }

    /** A platform thread for each peeper, for as long as it lives; a new one after a kill. */
    public static Dispatcher dedicated() {
        return DEDICATED;
    }

    /** Which kind. */
    public Kind kind() {
        return kind;
    }

    /** The number of threads of a {@link #pool}. */
    public int threads() {
        return threads;
    }

    @Override
    public String toString() {
        return switch (kind) {
            case SHARED -> "shared";
            case VIRTUAL -> "virtual";
            case POOL -> "pool(" + threads + ")";
            case DEDICATED -> "dedicated";
        };
    }
}
