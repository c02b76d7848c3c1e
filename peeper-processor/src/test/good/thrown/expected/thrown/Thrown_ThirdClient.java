package thrown;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import java.io.FileNotFoundException;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Thrown.Third}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class Thrown_ThirdClient implements Thrown.Third, PeeperClient {
    static final Long FINGERPRINT = 0xd4ed3fd149d2aa54L;

    final Target target;

    Thrown_ThirdClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public void nothing() throws FileNotFoundException {
        target.call(new Thrown_ThirdPeeper.NothingMessage(), 5_000_000_000L);
    }

    @Override
    public int narrower() throws IOException, InterruptedException {
        return target.call(new Thrown_ThirdPeeper.NarrowerMessage(), 5_000_000_000L);
    }

    @Override
    public int wider() throws FileNotFoundException {
        return target.call(new Thrown_ThirdPeeper.WiderMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Thrown_ThirdClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Thrown_ThirdClient[" + target + "]";
    }
}
