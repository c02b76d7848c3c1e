package nesting;

import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Places.Sub}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class Places_SubWorker extends Worker<String> {
    static final Long FINGERPRINT = 0xe9132cd1e5dcad53L;

    /**
     * For subclasses.
     */
    protected Places_SubWorker() {
    }

    /**
     * Handles {@link Places.Sub#put(Places.Base, Places_BaseClient)}.
     */
    protected abstract Next<String> put(String state, Places.Base other, Places_BaseClient client);

    /**
     * Answers {@link Places.Base#get()}.
     */
    protected abstract Reply<String, Integer> get(String state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final Places_SubClient self() {
        return Places_SubPeeper.client(context().ref());
    }
}
