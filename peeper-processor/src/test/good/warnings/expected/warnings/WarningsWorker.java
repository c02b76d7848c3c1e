package warnings;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Warnings}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
@SuppressWarnings({
        "deprecation",
        "rawtypes",
        "removal",
        "try"
})
public abstract class WarningsWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0xfed37774e2497552L;

    /**
     * For subclasses.
     */
    protected WarningsWorker() {
    }

    /**
     * Answers {@link Warnings#old(Older)}.
     */
    protected abstract Reply<Integer, Old> old(Integer state, Older older);

    /**
     * Answers {@link Warnings#raw(Class)}.
     */
    protected abstract Reply<Integer, List> raw(Integer state, Class type);

    /**
     * Answers {@link Warnings#leaving()}.
     */
    protected abstract Reply<Integer, Integer> leaving(Integer state);

    /**
     * Answers {@link Warnings#old()}.
     */
    protected abstract Reply<Integer, Integer> old(Integer state);

    /**
     * Answers {@link Warnings#close()}. What it names in its throws clause is an answer too, and no crash.
     */
    protected abstract Reply<Integer, Void> close(Integer state) throws Exception;

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final WarningsClient self() {
        return WarningsPeeper.client(context().ref());
    }
}
