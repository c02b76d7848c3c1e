package io.peeper.internal.branch;

import io.peeper.ExitReason;
import io.peeper.PeeperRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one worker holds on to beside its state: timers, monitors, links. Made with the first of them, and gone with the worker:
 * once closed, nothing can be added, so that an abandoned handler has no effect here either. An upgrade keeps it.
 */
final class Ties {
    // under this object's monitor; what is told in an order is kept in one, so that a run can be repeated
    private final Set<TimedMessage> timers = new HashSet<>(4);
    private final Set<Monitor> monitors = new LinkedHashSet<>(4);

    // under Link.LOCK
    private final Map<Branch<?>, Link> links = new LinkedHashMap<>(4);
    private final Set<Link> arriving = new HashSet<>(0);

    private volatile boolean trapsExits;
    private volatile boolean closed;

    boolean isClosed() {
        return closed;
    }

    boolean trapsExits() {
        return trapsExits;
    }

    void trapExits(boolean trap) {
        trapsExits = trap;
    }

    /** False if the worker is gone. */
    synchronized boolean add(TimedMessage timer) {
        return !closed && timers.add(timer);
    }

    synchronized void remove(TimedMessage timer) {
        if (!closed) {
            timers.remove(timer);
        }
    }

    /** False if the worker is gone. */
    synchronized boolean add(Monitor monitor) {
        return !closed && monitors.add(monitor);
    }

    /** Whether it was there. */
    synchronized boolean remove(Monitor monitor) {
        return !closed && monitors.remove(monitor);
    }

    /** Links two workers; null: linked already, or one of them is gone. */
    static @Nullable Link link(Branch<?> one, Ties oneTies, Branch<?> other, Ties otherTies) {
        synchronized (Link.LOCK) {
            if (oneTies.closed || otherTies.closed || oneTies.links.containsKey(other)) {
                return null;
            }
            Link link = new Link(one, oneTies, other, otherTies);
            oneTies.links.put(other, link);
            otherTies.links.put(one, link);
            return link;
        }
    }

    boolean isLinkedTo(Branch<?> other) {
        synchronized (Link.LOCK) {
            return !closed && links.containsKey(other);
        }
    }

    /** Removes a link, and an exit by one that is on its way. */
    void unlink(Branch<?> self, Branch<?> other) {
        synchronized (Link.LOCK) {
            if (closed) {
                return;
            }
            Link link = links.remove(other);
            if (link != null) {
                link.otherTiesOf(this).links.remove(self);
            }
            arriving.removeIf(one -> one.source().equals(other));
        }
    }

    /** Ends a single link of ours to somebody, because we had ended before it was made; nothing if it has been told. */
    void end(Link link, Branch<?> other, Branch<?> self) {
        synchronized (Link.LOCK) {
            if (closed || !links.remove(other, link)) {
                return;
            }
            link.fired(self, ExitReason.NO_PROCESS);
        }
        link.deliver();
    }

    /** An exit is on its way here; under the lock. */
    void arriving(Branch<?> from, Link link) {
        if (!closed) {
            links.remove(from);
            arriving.add(link);
        }
    }

    /** Whether an exit is on its way here; under the lock. */
    boolean isArriving(Link link) {
        return !closed && arriving.contains(link);
    }

    /** The same, and it has arrived now. */
    boolean arrived(Link link) {
        synchronized (Link.LOCK) {
            return arriving.remove(link) && !closed;
        }
    }

    synchronized int timers() {
        return timers.size();
    }

    synchronized List<PeeperRef> monitored() {
        List<PeeperRef> watched = new ArrayList<>();
        monitors.forEach(monitor -> watched.add(monitor.peeper()));
        return watched;
    }

    List<PeeperRef> linked() {
        synchronized (Link.LOCK) {
            return new ArrayList<>(links.keySet());
        }
    }

    /** The worker is gone: nothing of it arrives anywhere any more, and those it is linked to are told. */
    void close(Branch<?> self, ExitReason reason) {
        synchronized (Link.LOCK) {
            synchronized (this) {
                // from here on nobody changes the sets but us
                closed = true;
            }
            for (Link link : links.values()) {
                link.fired(self, reason);
            }
            arriving.clear();
        }
        timers.forEach(TimedMessage::drop);
        timers.clear();
        monitors.forEach(Monitor::end);
        monitors.clear();
        links.values().forEach(Link::deliver);
        links.clear();
    }
}
