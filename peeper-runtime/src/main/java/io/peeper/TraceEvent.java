package io.peeper;

/**
 * One thing that happened in a worker that is traced. Shows messages by their method and values by their type; a state as its
 * worker's {@code formatStatus} shows it.
 *
 * @param peeper where
 * @param incarnation which worker of it
 * @param nanos when, on the clock of the system, of which only differences mean anything
 * @param kind what kind
 * @param what which method, what type of reply, which state or reason
 */
public record TraceEvent(PeeperRef peeper, long incarnation, long nanos, Kind kind, String what) {
    /** What kind. */
    public enum Kind {
        /** A message is about to be handled. */
        IN,
        /** A handler replied, and that is committed. */
        OUT,
        /** A new state is committed. */
        STATE,
        /** The worker exited. */
        EXIT,
        /** Whoever looks on was too slow, and has missed so many events. */
        MISSED
    }
}
