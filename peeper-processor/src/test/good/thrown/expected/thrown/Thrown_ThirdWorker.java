package thrown;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import java.io.FileNotFoundException;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Thrown.Third}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class Thrown_ThirdWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0xd4ed3fd149d2aa54L;

    /**
     * For subclasses.
     */
    protected Thrown_ThirdWorker() {
    }

    /**
     * Answers {@link Thrown.Any#nothing()}. What it names in its throws clause is an answer too, and no crash.
     */
    protected abstract Reply<Integer, Void> nothing(Integer state) throws FileNotFoundException;

    /**
     * Answers {@link Thrown.Left#narrower()}. What it names in its throws clause is an answer too, and no crash.
     */
    protected abstract Reply<Integer, Integer> narrower(Integer state) throws IOException,
            InterruptedException;

    /**
     * Answers {@link Thrown.Left#wider()}. What it names in its throws clause is an answer too, and no crash.
     */
    protected abstract Reply<Integer, Integer> wider(Integer state) throws FileNotFoundException;

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final Thrown_ThirdClient self() {
        return Thrown_ThirdPeeper.client(context().ref());
    }
}
