package immutable;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link States.ByRecord}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class States_ByRecordWorker extends Worker<States.Mixed> {
    static final Long FINGERPRINT = 0x760c18f23e5de2edL;

    /**
     * For subclasses.
     */
    protected States_ByRecordWorker() {
    }

    /**
     * Answers {@link States.ByRecord#get()}.
     */
    protected abstract Reply<States.Mixed, Integer> get(States.Mixed state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final States_ByRecordClient self() {
        return States_ByRecordPeeper.client(context().ref());
    }
}
