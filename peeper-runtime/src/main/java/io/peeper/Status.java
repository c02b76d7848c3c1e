package io.peeper;

import java.util.List;
import java.util.Optional;

/**
 * A peeper between two messages, for people and tools. Holds nothing of the state but what {@code formatStatus} shows.
 *
 * @param peeper whose
 * @param mode what it does between messages
 * @param incarnation which worker of it
 * @param worker the class of the worker
 * @param state what {@code formatStatus} shows; a fixed text where that threw
 * @param mailboxSize how many messages wait
 * @param dictionarySize how many entries the dictionary has
 * @param timers how many timers are set
 * @param monitors whom it watches
 * @param links whom it is linked to
 * @param trapsExits whether it traps exits
 * @param statistics if they are on
 * @param history the last events, if they are kept
 */
public record Status(
        PeeperRef peeper,
        Mode mode,
        long incarnation,
        Class<?> worker,
        Object state,
        int mailboxSize,
        int dictionarySize,
        int timers,
        List<PeeperRef> monitors,
        List<PeeperRef> links,
        boolean trapsExits,
        Optional<Statistics> statistics,
        List<TraceEvent> history) {
    /** What a peeper does between messages. */
    public enum Mode {
        /** Handles what comes. */
        RUNNING,
        /** Handles only system requests, until it is resumed. */
        SUSPENDED,
        /** Has given memory back, until the next message. */
        HIBERNATED
    }
}
