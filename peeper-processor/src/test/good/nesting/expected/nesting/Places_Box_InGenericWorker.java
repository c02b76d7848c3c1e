package nesting;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Places.Box.InGeneric}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
abstract class Places_Box_InGenericWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0xe81f07c11d05e0b0L;

    /**
     * For subclasses.
     */
    protected Places_Box_InGenericWorker() {
    }

    /**
     * Answers {@link Places.Box.InGeneric#get()}.
     */
    protected abstract Reply<Integer, Places.Box<String>.Lid> get(Integer state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final Places_Box_InGenericClient self() {
        return Places_Box_InGenericPeeper.client(context().ref());
    }
}
