package bounds;

import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Users}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class UsersWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0x03291f9eda9dda3dL;

    /**
     * For subclasses.
     */
    protected UsersWorker() {
    }

    /**
     * Answers {@link Users#first(List)}.
     */
    protected abstract <X extends List<String>> Reply<Integer, X> first(Integer state, List<X> of);

    /**
     * Handles {@link Store#told(Map)}.
     */
    protected abstract <T extends Map<List<String>, ? super bounds.T[]>> Next<Integer> told(
            Integer state, T what);

    /**
     * Answers {@link Store#pair(Comparable, Object)}.
     */
    protected abstract <T extends bounds.T, U extends List<T>> Reply<Integer, U> pair(Integer state,
            T one, List<String> other);

    /**
     * Answers {@link Store#failing(Class)}. What it names in its throws clause is an answer too, and no crash.
     */
    protected abstract <E extends Exception> Reply<Integer, List<String>> failing(Integer state,
            Class<E> type) throws E;

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final UsersClient self() {
        return UsersPeeper.client(context().ref());
    }
}
