package listener;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Audited}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class AuditedWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0x7e317af84a578a72L;

    /**
     * For subclasses.
     */
    protected AuditedWorker() {
    }

    /**
     * Answers {@link Audited#get()}.
     */
    protected abstract Reply<Integer, Integer> get(Integer state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final AuditedClient self() {
        return AuditedPeeper.client(context().ref());
    }
}
