package io.peeper.examples.watchdog;

import io.peeper.From;
import io.peeper.PeeperRef;
import io.peeper.annotation.Call;
import io.peeper.annotation.Peeper;
import java.util.List;
import java.util.Map;

/** Watches peepers of any protocol, and knows how often their workers had to be replaced. */
@Peeper(state = Watchdog.Notes.class)
public interface Watchdog {
    /** The worker that is watched, and what ended the one before, as far as it was seen. */
    record Seen(long worker, String lastEnd) {}

    /** Somebody who wants to hear of a worker. */
    record Waiting(PeeperRef service, long worker, From<String> from) {}

    record Notes(Map<PeeperRef, Seen> seen, List<Waiting> waiting) {}

    /** Watches it, from its present worker on. */
    @Call
    void watch(PeeperRef service);

    /** Answered when that worker of the service is watched: what ended the one before. */
    @Call(deferred = true, timeoutMillis = 30_000)
    String replacedBy(PeeperRef service, long worker);

    /** A line about each of them, by their ids. */
    List<String> report();
}
