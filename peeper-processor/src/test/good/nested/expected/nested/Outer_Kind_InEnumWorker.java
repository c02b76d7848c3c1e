package nested;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Outer.Kind.InEnum}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
abstract class Outer_Kind_InEnumWorker extends Worker<Outer.Kind> {
    static final Long FINGERPRINT = 0xb053f2c1b4da5cabL;

    /**
     * For subclasses.
     */
    protected Outer_Kind_InEnumWorker() {
    }

    /**
     * Answers {@link Outer.Kind.InEnum#get()}.
     */
    protected abstract Reply<Outer.Kind, Outer.Kind> get(Outer.Kind state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final Outer_Kind_InEnumClient self() {
        return Outer_Kind_InEnumPeeper.client(context().ref());
    }
}
