package io.peeper.internal.branch;

import io.peeper.ExitReason;
import io.peeper.PeeperRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one worker holds on to beside its state: timers, monitors, links. Made with the first of them, and gone with the worker:
 * once closed, nothing can be added, so that an abandoned handler has no effect here either. An upgrade keeps it.
 */
final class Ties {
    // under this object's monitor
    private final Set<TimedMessage> timers = new HashSet<>(4);
    private final Set<Monitor> monitors = new HashSet<>(4);

    // under Link.LOCK
    private final Map<Branch<?>, Link> links = new HashMap<>(4);
    private final List<Link> arriving = new ArrayList<>(0);

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
        timers.remove(timer);
    }

    /** False if the worker is gone. */
    synchronized boolean add(Monitor monitor) {
        return !closed && monitors.add(monitor);
    }

    /** Whether it was there. */
    synchronized boolean remove(Monitor monitor) {
        return monitors.remove(monitor);
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
            return links.containsKey(other);
        }
    }

    /** Removes a link, and an exit by one that is on its way. */
    void unlink(Branch<?> self, Branch<?> other) {
        synchronized (Link.LOCK) {
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
            if (!links.remove(other, link)) {
                return;
            }
            link.fired(self, ExitReason.NO_PROCESS);
        }
        link.deliver();
    }

    /** An exit is on its way here; under the lock. */
    void arriving(Branch<?> from, Link link) {
        links.remove(from);
        if (!closed) {
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
        List<Link> ended;
        List<TimedMessage> set;
        List<Monitor> watching;
        synchronized (Link.LOCK) {
            synchronized (this) {
                closed = true;
                set = List.copyOf(timers);
                watching = List.copyOf(monitors);
                timers.clear();
                monitors.clear();
            }
            ended = List.copyOf(links.values());
            links.clear();
            arriving.clear();
            ended.forEach(link -> link.fired(self, reason));
        }
        set.forEach(TimedMessage::drop);
        watching.forEach(Monitor::end);
        ended.forEach(Link::deliver);
    }
}
