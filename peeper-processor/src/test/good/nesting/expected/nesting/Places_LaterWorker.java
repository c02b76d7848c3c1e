package nesting;

import io.peeper.From;
import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Places.Later}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class Places_LaterWorker extends Worker<String> {
    static final Long FINGERPRINT = 0x681abd0362df915aL;

    /**
     * For subclasses.
     */
    protected Places_LaterWorker() {
    }

    /**
     * Answers {@link Places.Later#get()}, at once or later by {@code from}.
     */
    protected abstract Reply<String, Integer> get(String state, From<Integer> from);

    /**
     * Handles {@link Places.Sub#put(Places.Base, Places_BaseClient)}.
     */
    protected abstract Next<String> put(String state, Places.Base other, Places_BaseClient client);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final Places_LaterClient self() {
        return Places_LaterPeeper.client(context().ref());
    }
}
