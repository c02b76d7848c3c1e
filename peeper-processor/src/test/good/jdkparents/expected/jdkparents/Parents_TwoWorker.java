package jdkparents;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Parents.Two}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
abstract class Parents_TwoWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0x8e7241dc574cdfefL;

    /**
     * For subclasses.
     */
    protected Parents_TwoWorker() {
    }

    /**
     * Answers {@link java.util.function.BiFunction#apply(Object, Object)}.
     */
    protected abstract Reply<Integer, List<String>> apply(Integer state, String arg0, Integer arg1);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final Parents_TwoClient self() {
        return Parents_TwoPeeper.client(context().ref());
    }
}
