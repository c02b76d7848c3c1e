package io.peeper.internal.watch;

import io.peeper.ExitReason;
import io.peeper.Listener;
import java.util.ArrayDeque;
import java.util.function.BiConsumer;

/** The notifications of one peeper on their way to its listener. Where too many wait, changes of the state that follow each other become one. */
public final class ListenerQueue<S> {
    private sealed interface Event<S> {
        record Changed<S>(S before, S after) implements Event<S> {}

        record Crashed<S>(Throwable cause, S lastGood) implements Event<S> {}

        record Restarted<S>(long incarnation, S state) implements Event<S> {}

        record Transferred<S>(S state) implements Event<S> {}

        record Terminated<S>(ExitReason reason, S last) implements Event<S> {}
    }

    private final class Events extends OrderedQueue<Event<S>> {
        Events(Deliveries executor) {
            super(executor);
        }

        @Override
        void addToFull(ArrayDeque<Event<S>> waiting, Event<S> event) {
            if (event instanceof Event.Changed<S> now && waiting.peekLast() instanceof Event.Changed<S> last) {
                waiting.removeLast();
                waiting.addLast(new Event.Changed<>(last.before, now.after));
            } else {
                waiting.addLast(event);
            }
        }

        @Override
        void tell(Event<S> event) {
            ListenerQueue.this.tell(event);
        }

        @Override
        void stuck(Throwable thrown) {
            failed.accept("dispatch", thrown);
        }
    }

    private final Listener<? super S> listener;
    private final BiConsumer<String, Throwable> failed;
    private final Events events;

    /**
     * Makes an empty one.
     *
     * @param executor where the listener runs
     * @param failed told of what the listener throws, and from which method
     */
    public ListenerQueue(Listener<? super S> listener, Deliveries executor, BiConsumer<String, Throwable> failed) {
        this.listener = listener;
        this.failed = failed;
        events = new Events(executor);
    }

    /** A commit changed the state. */
    public void changed(S before, S after) {
        events.append(new Event.Changed<>(before, after));
    }

    /** A handler crashed. */
    public void crashed(Throwable cause, S lastGood) {
        events.append(new Event.Crashed<>(cause, lastGood));
    }

    /** A new worker took over. */
    public void restarted(long incarnation, S state) {
        events.append(new Event.Restarted<>(incarnation, state));
    }

    /** The peeper moved to another supervisor. */
    public void transferred(S state) {
        events.append(new Event.Transferred<>(state));
    }

    /** The peeper ended. */
    public void terminated(ExitReason reason, S last) {
        events.append(new Event.Terminated<>(reason, last));
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
            } else if (event instanceof Event.Transferred<S> transferred) {
                method = "onTransfer";
                listener.onTransfer(transferred.state);
            } else if (event instanceof Event.Terminated<S> terminated) {
                method = "onTerminate";
                listener.onTerminate(terminated.reason, terminated.last);
            }
        } catch (Throwable thrown) {
            failed.accept(method, thrown);
        }
    }
}
