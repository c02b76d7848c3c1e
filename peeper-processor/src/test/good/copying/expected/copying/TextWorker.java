package copying;

import io.peeper.Next;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Text}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
abstract class TextWorker extends Worker<StringBuilder> {
    static final Long FINGERPRINT = 0x22b92594a0ad1805L;

    /**
     * For subclasses.
     */
    protected TextWorker() {
    }

    /**
     * Handles {@link Text#append(String)}.
     */
    protected abstract Next<StringBuilder> append(StringBuilder state, String text);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final TextClient self() {
        return TextPeeper.client(context().ref());
    }
}
