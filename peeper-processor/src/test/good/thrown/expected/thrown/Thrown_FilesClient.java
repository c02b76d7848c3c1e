package thrown;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import java.io.FileNotFoundException;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Thrown.Files}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class Thrown_FilesClient implements Thrown.Files, PeeperClient {
    static final Long FINGERPRINT = 0xc0b65b759cb81c1eL;

    final Target target;

    Thrown_FilesClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public void finish() throws FileNotFoundException {
        target.call(new Thrown_FilesPeeper.FinishMessage(), 5_000_000_000L);
    }

    @Override
    public String get(int number) throws IOException {
        return target.call(new Thrown_FilesPeeper.GetMessage(number), 5_000_000_000L);
    }

    @Override
    public <X extends IOException> String other(Class<X> type) throws X {
        return target.call(new Thrown_FilesPeeper.OtherMessage<X>(type), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Thrown_FilesClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Thrown_FilesClient[" + target + "]";
    }
}
