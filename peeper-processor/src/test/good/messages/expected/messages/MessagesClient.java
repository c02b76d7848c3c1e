package messages;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Messages}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class MessagesClient implements Messages, PeeperClient {
    static final Long FINGERPRINT = 0x284bfc3219aefc61L;

    final Target target;

    MessagesClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public void draw(Messages.Shape shape, Messages.Color color) {
        target.cast(new MessagesPeeper.DrawMessage(shape, color));
    }

    @Override
    public Messages.Option<Messages.Shape> find(Messages.Option<? super Messages.Circle> like) {
        return target.call(new MessagesPeeper.FindMessage(like), 5_000_000_000L);
    }

    @Override
    public <T extends Record> Messages.Pair<T, Messages.Option.Some<T>> pair(
            Messages.Pair<? extends T, T> of) {
        return target.call(new MessagesPeeper.PairMessage<T>(of), 5_000_000_000L);
    }

    @Override
    public Messages.Option.None<Messages.Pair<Messages.Color, Messages.Shape>> none(
            Set<Messages.Color> colors) {
        return target.call(new MessagesPeeper.NoneMessage(colors), 5_000_000_000L);
    }

    @Override
    public Messages.Shape apply(UnaryOperator<Messages.Shape> change) {
        return target.call(new MessagesPeeper.ApplyMessage(change), 5_000_000_000L);
    }

    @Override
    public Record any(Enum<?> kind) {
        return target.call(new MessagesPeeper.AnyMessage(kind), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof MessagesClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "MessagesClient[" + target + "]";
    }
}
