package io.peeper;

/** What a worker has at hand in its callbacks. */
public interface WorkerContext {
    /** The peeper this worker belongs to. */
    PeeperRef ref();

    /** The system it lives in. */
    PeeperSystem system();
}
