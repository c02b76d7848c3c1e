package unwarned;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Unwarned}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class UnwarnedClient implements Unwarned, PeeperClient {
    static final Long FINGERPRINT = 0xbef41364b5adc82dL;

    final Target target;

    UnwarnedClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public void any(Object object) {
        target.cast(new UnwarnedPeeper.AnyMessage(object));
    }

    @Override
    public Object anything() {
        return target.call(new UnwarnedPeeper.AnythingMessage(), 5_000_000_000L);
    }

    @Override
    public <T> T same(T one) {
        return target.call(new UnwarnedPeeper.SameMessage<T>(one), 5_000_000_000L);
    }

    @Override
    public Unwarned.Holder hold(Unwarned.Holder holder) {
        return target.call(new UnwarnedPeeper.HoldMessage(holder), 5_000_000_000L);
    }

    @Override
    public List<int[]> lists(Collection<Date> dates, Map<String, StringBuilder> texts) {
        return target.call(new UnwarnedPeeper.ListsMessage(dates, texts), 5_000_000_000L);
    }

    @Override
    public CompletionStage<Unwarned.Shape> later(Unwarned.Shape shape, CharSequence text) {
        return target.ask(new UnwarnedPeeper.LaterMessage(shape, text), 5_000_000_000L);
    }

    @Override
    public byte[] bytes(byte[] bytes) {
        return target.call(new UnwarnedPeeper.BytesMessage(bytes), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof UnwarnedClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "UnwarnedClient[" + target + "]";
    }
}
