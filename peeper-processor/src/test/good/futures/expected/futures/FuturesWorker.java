package futures;

import io.peeper.From;
import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Futures}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class FuturesWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0x619d8e75e6982946L;

    /**
     * For subclasses.
     */
    protected FuturesWorker() {
    }

    /**
     * Answers {@link Futures#nothing()}.
     */
    protected abstract Reply<Integer, Void> nothing(Integer state);

    /**
     * Answers {@link Futures#texts()}.
     */
    protected abstract Reply<Integer, List<String>> texts(Integer state);

    /**
     * Answers {@link Futures#any()}.
     */
    protected abstract Reply<Integer, Object> any(Integer state);

    /**
     * Answers {@link Futures#number()}.
     */
    protected abstract Reply<Integer, Number> number(Integer state);

    /**
     * Answers {@link Futures#lower()}.
     */
    protected abstract Reply<Integer, Object> lower(Integer state);

    /**
     * Answers {@link Futures#later(int)}, at once or later by {@code from}.
     */
    protected abstract Reply<Integer, int[]> later(Integer state, int times, From<int[]> from)
            throws IOException;

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final FuturesClient self() {
        return FuturesPeeper.client(context().ref());
    }
}
