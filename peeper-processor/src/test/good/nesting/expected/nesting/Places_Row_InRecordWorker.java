package nesting;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Places.Row.InRecord}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
abstract class Places_Row_InRecordWorker extends Worker<Places.Row> {
    static final Long FINGERPRINT = 0xb6a3ad347ca712b1L;

    /**
     * For subclasses.
     */
    protected Places_Row_InRecordWorker() {
    }

    /**
     * Answers {@link Places.Row.InRecord#get()}.
     */
    protected abstract Reply<Places.Row, Places.Row> get(Places.Row state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final Places_Row_InRecordClient self() {
        return Places_Row_InRecordPeeper.client(context().ref());
    }
}
