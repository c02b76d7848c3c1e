package jdkparents;

import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Parents.Tabling}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
abstract class Parents_TablingWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0x09c2d474f3cc1df2L;

    /**
     * For subclasses.
     */
    protected Parents_TablingWorker() {
    }

    /**
     * Answers {@link Map#size()}.
     */
    protected abstract Reply<Integer, Integer> size(Integer state);

    /**
     * Answers {@link Map#isEmpty()}.
     */
    protected abstract Reply<Integer, Boolean> isEmpty(Integer state);

    /**
     * Answers {@link Map#containsKey(Object)}.
     */
    protected abstract Reply<Integer, Boolean> containsKey(Integer state, Object arg0);

    /**
     * Answers {@link Map#containsValue(Object)}.
     */
    protected abstract Reply<Integer, Boolean> containsValue(Integer state, Object arg0);

    /**
     * Answers {@link Map#get(Object)}.
     */
    protected abstract Reply<Integer, List<Integer>> get(Integer state, Object arg0);

    /**
     * Answers {@link Map#put(Object, Object)}.
     */
    protected abstract Reply<Integer, List<Integer>> put(Integer state, String arg0,
            List<Integer> arg1);

    /**
     * Answers {@link Map#remove(Object)}.
     */
    protected abstract Reply<Integer, List<Integer>> remove(Integer state, Object arg0);

    /**
     * Handles {@link Map#putAll(Map)}.
     */
    protected abstract Next<Integer> putAll(Integer state,
            Map<? extends String, ? extends List<Integer>> arg0);

    /**
     * Handles {@link Map#clear()}.
     */
    protected abstract Next<Integer> clear(Integer state);

    /**
     * Answers {@link Map#keySet()}.
     */
    protected abstract Reply<Integer, Set<String>> keySet(Integer state);

    /**
     * Answers {@link Map#values()}.
     */
    protected abstract Reply<Integer, Collection<List<Integer>>> values(Integer state);

    /**
     * Answers {@link Map#entrySet()}.
     */
    protected abstract Reply<Integer, Set<Map.Entry<String, List<Integer>>>> entrySet(
            Integer state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final Parents_TablingClient self() {
        return Parents_TablingPeeper.client(context().ref());
    }
}
