package thrown;

import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Thrown.Quiet}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class Thrown_QuietWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0xcd551f8d95216796L;

    /**
     * For subclasses.
     */
    protected Thrown_QuietWorker() {
    }

    /**
     * Answers {@link Source#get(int)}. What it names in its throws clause is an answer too, and no crash.
     */
    protected abstract Reply<Integer, String> get(Integer state, int number) throws
            RuntimeException;

    /**
     * Answers {@link Source#other(Class)}. What it names in its throws clause is an answer too, and no crash.
     */
    protected abstract <X extends RuntimeException> Reply<Integer, String> other(Integer state,
            Class<X> type) throws X;

    /**
     * Handles {@link Source#finish()}.
     */
    protected abstract Next<Integer> finish(Integer state) throws RuntimeException;

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final Thrown_QuietClient self() {
        return Thrown_QuietPeeper.client(context().ref());
    }
}
