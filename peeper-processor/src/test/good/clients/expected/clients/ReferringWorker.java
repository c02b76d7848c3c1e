package clients;

import io.peeper.PeeperClient;
import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Referring}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class ReferringWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0x5fcbeaa0803fbb2fL;

    /**
     * For subclasses.
     */
    protected ReferringWorker() {
    }

    /**
     * Answers {@link Referring#own(ReferringClient)}.
     */
    protected abstract <T extends ReferringClient> Reply<Integer, T> own(Integer state, T one);

    /**
     * Answers {@link Referring#later()}.
     */
    protected abstract <T extends ReferringClient> Reply<Integer, List<T>> later(Integer state);

    /**
     * Answers {@link Referring#bounded(List)}.
     */
    protected abstract <T extends ReferringClient & Comparable<T>> Reply<Integer, List<? super T>> bounded(
            Integer state, List<T> from);

    /**
     * Answers {@link Referring#forward(PeeperClient)}.
     */
    protected abstract Reply<Integer, Void> forward(Integer state, PeeperClient to);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final ReferringClient self() {
        return ReferringPeeper.client(context().ref());
    }
}
