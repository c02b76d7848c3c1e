package generics;

import io.peeper.From;
import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Generics}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class GenericsWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0x0d2d05bccfe352afL;

    /**
     * For subclasses.
     */
    protected GenericsWorker() {
    }

    /**
     * Answers {@link Generics#max(Collection)}.
     */
    protected abstract <T extends Comparable<T>> Reply<Integer, T> max(Integer state,
            Collection<? extends T> values);

    /**
     * Answers {@link Generics#bounded(Number, List)}.
     */
    protected abstract <T extends Number & Comparable<? super T> & Serializable> Reply<Integer, T> bounded(
            Integer state, T one, List<T> more);

    /**
     * Answers {@link Generics#two(Object, List)}.
     */
    protected abstract <K, V extends List<K>> Reply<Integer, Map<K, V>> two(Integer state, K key,
            V value);

    /**
     * Handles {@link Generics#told(Object, Object)}.
     */
    protected abstract <T> Next<Integer> told(Integer state, T one, T other);

    /**
     * Answers {@link Generics#later(Object)}.
     */
    protected abstract <T> Reply<Integer, List<T>> later(Integer state, T one);

    /**
     * Answers {@link Generics#thrown(Class)}. What it names in its throws clause is an answer too, and no crash.
     */
    protected abstract <X extends Exception> Reply<Integer, Void> thrown(Integer state,
            Class<X> type) throws X;

    /**
     * Answers {@link Generics#named(Object)}, at once or later by {@code from}.
     */
    protected abstract <State> Reply<Integer, State> named(Integer state_, State state,
            From<State> from);

    /**
     * Answers {@link Generics#shadowing(CharSequence)}.
     */
    protected abstract <String extends CharSequence> Reply<Integer, String> shadowing(Integer state,
            String text);

    /**
     * Answers {@link Generics#plain(List)}.
     */
    protected abstract Reply<Integer, Map<String, ? super List<?>[]>> plain(Integer state,
            List<? extends Map.Entry<String, int[][]>> entries);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final GenericsClient self() {
        return GenericsPeeper.client(context().ref());
    }
}
