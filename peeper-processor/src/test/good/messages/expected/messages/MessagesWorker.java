package messages;

import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Messages}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class MessagesWorker extends Worker<Messages.Shape> {
    static final Long FINGERPRINT = 0x284bfc3219aefc61L;

    /**
     * For subclasses.
     */
    protected MessagesWorker() {
    }

    /**
     * Handles {@link Messages#draw(Messages.Shape, Messages.Color)}.
     */
    protected abstract Next<Messages.Shape> draw(Messages.Shape state, Messages.Shape shape,
            Messages.Color color);

    /**
     * Answers {@link Messages#find(Messages.Option)}.
     */
    protected abstract Reply<Messages.Shape, Messages.Option<Messages.Shape>> find(
            Messages.Shape state, Messages.Option<? super Messages.Circle> like);

    /**
     * Answers {@link Messages#pair(Messages.Pair)}.
     */
    protected abstract <T extends Record> Reply<Messages.Shape, Messages.Pair<T, Messages.Option.Some<T>>> pair(
            Messages.Shape state, Messages.Pair<? extends T, T> of);

    /**
     * Answers {@link Messages#none(Set)}.
     */
    protected abstract Reply<Messages.Shape, Messages.Option.None<Messages.Pair<Messages.Color, Messages.Shape>>> none(
            Messages.Shape state, Set<Messages.Color> colors);

    /**
     * Answers {@link Messages#apply(UnaryOperator)}.
     */
    protected abstract Reply<Messages.Shape, Messages.Shape> apply(Messages.Shape state,
            UnaryOperator<Messages.Shape> change);

    /**
     * Answers {@link Messages#any(Enum)}.
     */
    protected abstract Reply<Messages.Shape, Record> any(Messages.Shape state, Enum<?> kind);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final MessagesClient self() {
        return MessagesPeeper.client(context().ref());
    }
}
