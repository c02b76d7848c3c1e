package thrown;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import java.io.EOFException;
import java.io.FileNotFoundException;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Thrown.Both}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class Thrown_BothWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0x9e1380f551ce39f6L;

    /**
     * For subclasses.
     */
    protected Thrown_BothWorker() {
    }

    /**
     * Answers {@link Thrown.Left#narrower()}. What it names in its throws clause is an answer too, and no crash.
     */
    protected abstract Reply<Integer, Integer> narrower(Integer state) throws FileNotFoundException,
            EOFException;

    /**
     * Answers {@link Thrown.Left#wider()}. What it names in its throws clause is an answer too, and no crash.
     */
    protected abstract Reply<Integer, Integer> wider(Integer state) throws FileNotFoundException;

    /**
     * Answers {@link Thrown.Left#nothing()}.
     */
    protected abstract Reply<Integer, Void> nothing(Integer state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final Thrown_BothClient self() {
        return Thrown_BothPeeper.client(context().ref());
    }
}
