package shadowed;

import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Shadowed}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class ShadowedWorker extends Worker<Shadowed.Integer> {
    static final Long FINGERPRINT = 0x77889aaf34d8b69eL;

    /**
     * For subclasses.
     */
    protected ShadowedWorker() {
    }

    /**
     * Answers {@link Shadowed#reply(Next, String)}.
     */
    protected abstract io.peeper.Reply<Shadowed.Integer, Reply> reply(Shadowed.Integer state,
            Next next, String string);

    /**
     * Answers {@link Shadowed#text(Shadowed.Override, Shadowed.Target)}.
     */
    protected abstract io.peeper.Reply<Shadowed.Integer, java.lang.String> text(
            Shadowed.Integer state, Shadowed.Override override, Shadowed.Target target);

    /**
     * Handles {@link Shadowed#message(Message, Object, ReplyMessage)}.
     */
    protected abstract io.peeper.Next<Shadowed.Integer> message(Shadowed.Integer state,
            Message message, Object object, ReplyMessage other);

    /**
     * Answers {@link Shadowed#finish()}.
     */
    protected abstract io.peeper.Reply<Shadowed.Integer, Void> finish(Shadowed.Integer state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final ShadowedClient self() {
        return ShadowedPeeper.client(context().ref());
    }
}
