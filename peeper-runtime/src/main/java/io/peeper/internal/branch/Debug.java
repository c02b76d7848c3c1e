package io.peeper.internal.branch;

import io.peeper.Statistics;
import io.peeper.TraceEvent;
import io.peeper.internal.watch.TraceQueue;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What watches a branch's messages, for as long as anybody does: statistics, history, traces. For the owner. */
final class Debug {
    private final Branch<?> branch;
    private final ArrayDeque<TraceEvent> history = new ArrayDeque<>(0);
    private final List<TraceQueue> traces = new ArrayList<>(1);
    private int kept;
    private boolean counting;
    private long since;
    private long in;
    private long out;

    Debug(Branch<?> branch) {
        this.branch = branch;
    }

    /** Whether anybody is left who wants to know. */
    boolean isNeeded() {
        traces.removeIf(TraceQueue::isClosed);
        return counting || kept > 0 || !traces.isEmpty();
    }

    /** Whether anybody wants to know more than numbers. */
    boolean tells() {
        return kept > 0 || !traces.isEmpty();
    }

    void count(boolean on) {
        counting = on;
        since = branch.core.clock().nanos();
        in = 0;
        out = 0;
    }

    Optional<Statistics> counted() {
        return counting
                ? Optional.of(
                        new Statistics(Duration.ofNanos(branch.core.clock().nanos() - since), in, out))
                : Optional.empty();
    }

    void keep(int events) {
        kept = events;
        while (history.size() > kept) {
            history.removeFirst();
        }
    }

    List<TraceEvent> kept() {
        return List.copyOf(history);
    }

    void add(TraceQueue queue) {
        traces.removeIf(TraceQueue::isClosed);
        traces.add(queue);
    }

    void stop() {
        traces.forEach(TraceQueue::close);
        keep(0);
        counting = false;
    }

    /** A message is about to be handled. */
    void in(Envelope message) {
        in++;
        if (tells()) {
            tell(TraceEvent.Kind.IN, branch.method(message));
        }
    }

    /** A handler replied, and that is committed. */
    void out(@Nullable Object reply) {
        out++;
        if (tells()) {
            tell(TraceEvent.Kind.OUT, reply == null ? "null" : reply.getClass().getName());
        }
    }

    /** Something else happened. */
    void tell(TraceEvent.Kind kind, String what) {
        TraceEvent event =
                new TraceEvent(branch, branch.incarnation(), branch.core.clock().nanos(), kind, what);
        if (kept > 0) {
            if (history.size() >= kept) {
                history.removeFirst();
            }
            history.addLast(event);
        }
        for (TraceQueue trace : traces) {
            trace.add(event);
        }
    }
}
