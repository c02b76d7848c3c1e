package thrown;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import java.io.EOFException;
import java.io.FileNotFoundException;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Thrown.Both}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class Thrown_BothClient implements Thrown.Both, PeeperClient {
    static final Long FINGERPRINT = 0x9e1380f551ce39f6L;

    final Target target;

    Thrown_BothClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int narrower() throws FileNotFoundException, EOFException {
        return target.call(new Thrown_BothPeeper.NarrowerMessage(), 5_000_000_000L);
    }

    @Override
    public int wider() throws FileNotFoundException {
        return target.call(new Thrown_BothPeeper.WiderMessage(), 5_000_000_000L);
    }

    @Override
    public void nothing() {
        target.call(new Thrown_BothPeeper.NothingMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Thrown_BothClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Thrown_BothClient[" + target + "]";
    }
}
