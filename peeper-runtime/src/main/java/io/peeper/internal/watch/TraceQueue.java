package io.peeper.internal.watch;

import io.peeper.PeeperRef;
import io.peeper.TraceEvent;
import io.peeper.TraceEvent.Kind;
import java.util.ArrayDeque;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** The events of one trace on their way to its consumer. Where too many wait, the new ones are counted instead. */
public final class TraceQueue extends OrderedQueue<TraceEvent> {
    private final PeeperRef peeper;
    private final Consumer<? super TraceEvent> consumer;
    private final Consumer<Throwable> failed;
    private volatile boolean closed;

    /**
     * Makes an empty one.
     *
     * @param executor where the consumer runs
     * @param failed told of what the consumer throws, once: it hears no more
     */
    public TraceQueue(
            PeeperRef peeper, Consumer<? super TraceEvent> consumer, Executor executor, Consumer<Throwable> failed) {
        super(executor);
        this.peeper = peeper;
        this.consumer = consumer;
        this.failed = failed;
    }

    /** Adds one. */
    public void add(TraceEvent event) {
        if (!closed) {
            append(event);
        }
    }

    /** Nobody hears any more. */
    public void close() {
        closed = true;
    }

    /** Whether nobody hears any more. */
    public boolean isClosed() {
        return closed;
    }

    @Override
    void addToFull(ArrayDeque<TraceEvent> waiting, TraceEvent event) {
        long missed = 1;
        TraceEvent last = waiting.peekLast();
        if (last != null && last.kind() == Kind.MISSED) {
            waiting.removeLast();
            missed += Long.parseLong(last.what());
        }
        waiting.addLast(new TraceEvent(peeper, event.incarnation(), event.nanos(), Kind.MISSED, Long.toString(missed)));
    }

    @Override
    void tell(TraceEvent event) {
        if (closed) {
            return;
        }
        try {
            consumer.accept(event);
        } catch (Throwable thrown) {
            closed = true;
            failed.accept(thrown);
        }
    }

    @Override
    void stuck(Throwable thrown) {
        failed.accept(thrown);
    }
}
