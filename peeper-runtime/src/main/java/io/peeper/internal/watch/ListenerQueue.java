package io.peeper.internal.watch;

import io.peeper.ExitReason;
import io.peeper.Listener;
import java.util.ArrayDeque;
import java.util.function.BiConsumer;

/**
 * The notifications of one peeper on their way to its listener: in order, one at a time, off the worker's thread. The worker pays
 * for one append.
 */
public final class ListenerQueue<S> {
    private static final int BOUND = 1024;

    /** How many notifications one turn delivers before it lets others have the thread. */
    private static final int TURN = 64;

    private sealed interface Event<S> {
        record Changed<S>(S before, S after) implements Event<S> {}

        record Crashed<S>(Throwable cause, S lastGood) implements Event<S> {}

        record Restarted<S>(long incarnation, S state) implements Event<S> {}

        record Terminated<S>(ExitReason reason, S last) implements Event<S> {}
    }

    private final Listener<? super S> listener;
    private final Deliveries executor;
    private final BiConsumer<String, Throwable> failed;
    private final ArrayDeque<Event<S>> events = new ArrayDeque<>();
    private boolean running;

    /**
     * Makes an empty one.
     *
     * @param executor where the listener runs
     * @param failed told of what the listener throws, and from which method
     */
    public ListenerQueue(Listener<? super S> listener, Deliveries executor, BiConsumer<String, Throwable> failed) {
        this.listener = listener;
        this.executor = executor;
        this.failed = failed;
    }

    /** A commit changed the state. */
    public void changed(S before, S after) {
        add(new Event.Changed<>(before, after));
    }

    /** A handler crashed. */
    public void crashed(Throwable cause, S lastGood) {
        add(new Event.Crashed<>(cause, lastGood));
    }

    /** A new worker took over. */
    public void restarted(long incarnation, S state) {
        add(new Event.Restarted<>(incarnation, state));
    }

    /** The peeper ended. */
    public void terminated(ExitReason reason, S last) {
        add(new Event.Terminated<>(reason, last));
    }

    private void add(Event<S> event) {
        synchronized (events) {
            if (events.size() >= BOUND
                    && event instanceof Event.Changed<S> now
                    && events.peekLast() instanceof Event.Changed<S> last) {
                events.removeLast();
                events.addLast(new Event.Changed<>(last.before, now.after));
            } else {
                events.addLast(event);
            }
            if (running) {
                return;
            }
            running = true;
        }
        start();
    }

    private void start() {
        try {
            executor.execute(this::deliver);
        } catch (RuntimeException | Error e) {
            synchronized (events) {
                // the next notification tries again
                running = false;
            }
            failed.accept("dispatch", e);
        }
    }

    private void deliver() {
        for (int i = 0; i < TURN; i++) {
            Event<S> event;
            synchronized (events) {
                event = events.pollFirst();
                if (event == null) {
                    running = false;
                    return;
                }
            }
            tell(event);
        }
        start();
    }

    private void tell(Event<S> event) {
        String method = "";
        try {
            if (event instanceof Event.Changed<S> changed) {
                method = "onStateChanged";
                listener.onStateChanged(changed.before, changed.after);
            } else if (event instanceof Event.Crashed<S> crashed) {
                method = "onCrash";
                listener.onCrash(crashed.cause, crashed.lastGood);
            } else if (event instanceof Event.Restarted<S> restarted) {
                method = "onRestart";
                listener.onRestart(restarted.incarnation, restarted.state);
            } else if (event instanceof Event.Terminated<S> terminated) {
                method = "onTerminate";
                listener.onTerminate(terminated.reason, terminated.last);
            }
        } catch (Throwable thrown) {
            failed.accept(method, thrown);
        }
        // what a listener left on the thread is not meant for whoever runs here next
        Thread.interrupted();
    }
}
