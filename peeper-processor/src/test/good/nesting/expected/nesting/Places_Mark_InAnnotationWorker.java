package nesting;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Places.Mark.InAnnotation}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class Places_Mark_InAnnotationWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0xffa19e3697db9bc5L;

    /**
     * For subclasses.
     */
    protected Places_Mark_InAnnotationWorker() {
    }

    /**
     * Answers {@link Places.Mark.InAnnotation#get()}.
     */
    protected abstract Reply<Integer, Integer> get(Integer state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final Places_Mark_InAnnotationClient self() {
        return Places_Mark_InAnnotationPeeper.client(context().ref());
    }
}
