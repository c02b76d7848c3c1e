package io.peeper.internal.branch;

import io.peeper.PeeperRef;
import io.peeper.SelfCallException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An edge of the graph of who waits for whom: the peepers whose code a thread is in the middle of, and the one it waits for.
 *
 * <p>A thread publishes its edge before it looks for a cycle. Of the threads of a cycle, whoever published last sees all the
 * others' edges, so none goes unseen. Edges are compared by identity and the way is walked twice: a cycle counts only if the
 * same edges were there both times, so that all of them existed at one moment.
 */
record Wait(
        List<Branch<?>> from, Branch<?> target, @Nullable Request<?> request) {
    /**
     * Says that a run waits for a branch, and throws if it waits for itself, over any number of others.
     *
     * @param request what it waits for; null: for room in the mailbox
     * @param what the call, for the message
     */
    static void begin(Runner runner, Branch<?> target, @Nullable Request<?> request, String what) {
        Wait edge = new Wait(runner.stack(), target, request);
        runner.waiting = edge;
        List<Wait> way = edge.cycle();
        if (way != null && way.equals(edge.cycle())) {
            runner.waiting = null;
            throw edge.failure(way, what);
        }
    }

    /** The edges from this one back to where it came from; null if they don't lead there. */
    private @Nullable List<Wait> cycle() {
        List<Wait> way = new ArrayList<>(2);
        Wait edge = this;
        while (true) {
            if (edge.isOver()) {
                return null;
            }
            way.add(edge);
            if (from.contains(edge.target)) {
                return way;
            }
            Wait next = edge.target.waiting();
            if (next == null || way.contains(next)) {
                return null;
            }
            edge = next;
        }
    }

    /** Whether it waits for nothing that only the target can give: its thread just has not woken yet, or anybody may answer it. */
    private boolean isOver() {
        if (request == null) {
            return !target.isFull();
        }
        return request.isFinished() || request.isDeferred();
    }

    private SelfCallException failure(List<Wait> way, String what) {
        List<PeeperRef> chain = new ArrayList<>();
        Branch<?> self = way.get(way.size() - 1).target;
        for (Branch<?> branch : from.subList(from.indexOf(self), from.size())) {
            chain.add(branch);
        }
        for (Wait edge : way) {
            chain.add(edge.target);
        }
        String shown = chain.stream().map(PeeperRef::id).collect(Collectors.joining(" -> "));
        return new SelfCallException(
                "A call that could never be answered, " + shown + ": " + what
                        + " is called by a handler that it would have to wait for. Cast instead, or answer later by From.",
                chain);
    }

    /** Identity: an edge is one wait, and a later one between the same two is another. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
