package jdkparents;

import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import java.util.Collection;
import java.util.Iterator;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Parents.Queueing}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
abstract class Parents_QueueingWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0x2a13c75a2488678aL;

    /**
     * For subclasses.
     */
    protected Parents_QueueingWorker() {
    }

    /**
     * Answers {@link java.util.Queue#add(Object)}.
     */
    protected abstract Reply<Integer, Boolean> add(Integer state, String arg0);

    /**
     * Answers {@link java.util.Queue#offer(Object)}.
     */
    protected abstract Reply<Integer, Boolean> offer(Integer state, String arg0);

    /**
     * Answers {@link java.util.Queue#remove()}.
     */
    protected abstract Reply<Integer, String> remove(Integer state);

    /**
     * Answers {@link java.util.Queue#poll()}.
     */
    protected abstract Reply<Integer, String> poll(Integer state);

    /**
     * Answers {@link java.util.Queue#element()}.
     */
    protected abstract Reply<Integer, String> element(Integer state);

    /**
     * Answers {@link java.util.Queue#peek()}.
     */
    protected abstract Reply<Integer, String> peek(Integer state);

    /**
     * Answers {@link Collection#size()}.
     */
    protected abstract Reply<Integer, Integer> size(Integer state);

    /**
     * Answers {@link Collection#isEmpty()}.
     */
    protected abstract Reply<Integer, Boolean> isEmpty(Integer state);

    /**
     * Answers {@link Collection#contains(Object)}.
     */
    protected abstract Reply<Integer, Boolean> contains(Integer state, Object arg0);

    /**
     * Answers {@link Collection#iterator()}.
     */
    protected abstract Reply<Integer, Iterator<String>> iterator(Integer state);

    /**
     * Answers {@link Collection#toArray()}.
     */
    protected abstract Reply<Integer, Object[]> toArray(Integer state);

    /**
     * Answers {@link Collection#toArray(Object[])}.
     */
    protected abstract <T> Reply<Integer, T[]> toArray(Integer state, T[] arg0);

    /**
     * Answers {@link Collection#remove(Object)}.
     */
    protected abstract Reply<Integer, Boolean> remove(Integer state, Object arg0);

    /**
     * Answers {@link Collection#containsAll(Collection)}.
     */
    protected abstract Reply<Integer, Boolean> containsAll(Integer state, Collection<?> arg0);

    /**
     * Answers {@link Collection#addAll(Collection)}.
     */
    protected abstract Reply<Integer, Boolean> addAll(Integer state,
            Collection<? extends String> arg0);

    /**
     * Answers {@link Collection#removeAll(Collection)}.
     */
    protected abstract Reply<Integer, Boolean> removeAll(Integer state, Collection<?> arg0);

    /**
     * Answers {@link Collection#retainAll(Collection)}.
     */
    protected abstract Reply<Integer, Boolean> retainAll(Integer state, Collection<?> arg0);

    /**
     * Handles {@link Collection#clear()}.
     */
    protected abstract Next<Integer> clear(Integer state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final Parents_QueueingClient self() {
        return Parents_QueueingPeeper.client(context().ref());
    }
}
