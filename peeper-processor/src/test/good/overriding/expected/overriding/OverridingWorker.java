package overriding;

import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Overriding}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
@SuppressWarnings({
        "overrides",
        "rawtypes",
        "unchecked"
})
public abstract class OverridingWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0xa0f353cabf08e11cL;

    /**
     * For subclasses.
     */
    protected OverridingWorker() {
    }

    /**
     * Handles {@link Overriding#join(String[])}.
     */
    protected abstract Next<Integer> join(Integer state, String[] words);

    /**
     * Answers {@link Overriding#all(List)}.
     */
    protected abstract Reply<Integer, List> all(Integer state, List of);

    /**
     * Answers {@link Overriding#pick(Class, String)}.
     */
    protected abstract Reply<Integer, Object> pick(Integer state, Class type, String from);

    /**
     * Handles {@link Overriding#both(int)}.
     */
    protected abstract Next<Integer> both(Integer state, int number);

    /**
     * Handles {@link Arrays#list(String[])}.
     */
    protected abstract Next<Integer> list(Integer state, String[] words);

    /**
     * Answers {@link Arrays#old()}.
     */
    protected abstract Reply<Integer, int[][]> old(Integer state);

    /**
     * Answers {@link Lists#raw(Object)}.
     */
    protected abstract Reply<Integer, String> raw(Integer state, String one);

    /**
     * Answers {@link Marked#mixed(int)}.
     */
    protected abstract Reply<Integer, Void> mixed(Integer state, int number);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final OverridingClient self() {
        return OverridingPeeper.client(context().ref());
    }
}
