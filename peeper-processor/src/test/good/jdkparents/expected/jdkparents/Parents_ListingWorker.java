package jdkparents;

import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Parents.Listing}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
abstract class Parents_ListingWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0xd6d9f0d0a593a965L;

    /**
     * For subclasses.
     */
    protected Parents_ListingWorker() {
    }

    /**
     * Answers {@link List#size()}.
     */
    protected abstract Reply<Integer, Integer> size(Integer state);

    /**
     * Answers {@link List#isEmpty()}.
     */
    protected abstract Reply<Integer, Boolean> isEmpty(Integer state);

    /**
     * Answers {@link List#contains(Object)}.
     */
    protected abstract Reply<Integer, Boolean> contains(Integer state, Object arg0);

    /**
     * Answers {@link List#iterator()}.
     */
    protected abstract Reply<Integer, Iterator<String>> iterator(Integer state);

    /**
     * Answers {@link List#toArray()}.
     */
    protected abstract Reply<Integer, Object[]> toArray(Integer state);

    /**
     * Answers {@link List#toArray(Object[])}.
     */
    protected abstract <T> Reply<Integer, T[]> toArray(Integer state, T[] arg0);

    /**
     * Answers {@link List#add(Object)}.
     */
    protected abstract Reply<Integer, Boolean> add(Integer state, String arg0);

    /**
     * Answers {@link List#remove(Object)}.
     */
    protected abstract Reply<Integer, Boolean> remove(Integer state, Object arg0);

    /**
     * Answers {@link List#containsAll(Collection)}.
     */
    protected abstract Reply<Integer, Boolean> containsAll(Integer state, Collection<?> arg0);

    /**
     * Answers {@link List#addAll(Collection)}.
     */
    protected abstract Reply<Integer, Boolean> addAll(Integer state,
            Collection<? extends String> arg0);

    /**
     * Answers {@link List#addAll(int, Collection)}.
     */
    protected abstract Reply<Integer, Boolean> addAll(Integer state, int arg0,
            Collection<? extends String> arg1);

    /**
     * Answers {@link List#removeAll(Collection)}.
     */
    protected abstract Reply<Integer, Boolean> removeAll(Integer state, Collection<?> arg0);

    /**
     * Answers {@link List#retainAll(Collection)}.
     */
    protected abstract Reply<Integer, Boolean> retainAll(Integer state, Collection<?> arg0);

    /**
     * Handles {@link List#clear()}.
     */
    protected abstract Next<Integer> clear(Integer state);

    /**
     * Answers {@link List#get(int)}.
     */
    protected abstract Reply<Integer, String> get(Integer state, int arg0);

    /**
     * Answers {@link List#set(int, Object)}.
     */
    protected abstract Reply<Integer, String> set(Integer state, int arg0, String arg1);

    /**
     * Handles {@link List#add(int, Object)}.
     */
    protected abstract Next<Integer> add(Integer state, int arg0, String arg1);

    /**
     * Answers {@link List#remove(int)}.
     */
    protected abstract Reply<Integer, String> remove(Integer state, int arg0);

    /**
     * Answers {@link List#indexOf(Object)}.
     */
    protected abstract Reply<Integer, Integer> indexOf(Integer state, Object arg0);

    /**
     * Answers {@link List#lastIndexOf(Object)}.
     */
    protected abstract Reply<Integer, Integer> lastIndexOf(Integer state, Object arg0);

    /**
     * Answers {@link List#listIterator()}.
     */
    protected abstract Reply<Integer, ListIterator<String>> listIterator(Integer state);

    /**
     * Answers {@link List#listIterator(int)}.
     */
    protected abstract Reply<Integer, ListIterator<String>> listIterator(Integer state, int arg0);

    /**
     * Answers {@link List#subList(int, int)}.
     */
    protected abstract Reply<Integer, List<String>> subList(Integer state, int arg0, int arg1);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final Parents_ListingClient self() {
        return Parents_ListingPeeper.client(context().ref());
    }
}
