package namesake;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Peeper}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class PeeperWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0x450ae022de728735L;

    /**
     * For subclasses.
     */
    protected PeeperWorker() {
    }

    /**
     * Answers {@link Peeper#mine()}.
     */
    protected abstract Reply<Integer, PeeperClient> mine(Integer state);

    /**
     * Answers {@link Peeper#mineLater(List)}.
     */
    protected abstract Reply<Integer, PeeperClient> mineLater(Integer state,
            List<PeeperClient> others);

    /**
     * Answers {@link Peeper#any(io.peeper.PeeperClient)}.
     */
    protected abstract Reply<Integer, io.peeper.PeeperClient> any(Integer state,
            io.peeper.PeeperClient other);

    /**
     * Answers {@link Peeper#peeper(int)}.
     */
    protected abstract Reply<Integer, Integer> peeper(Integer state, int number);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final PeeperClient self() {
        return PeeperPeeper.client(context().ref());
    }
}
