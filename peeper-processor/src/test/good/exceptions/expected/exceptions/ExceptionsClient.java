package exceptions;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Exceptions}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class ExceptionsClient implements Exceptions, PeeperClient {
    static final Long FINGERPRINT = 0x0a25eb1a33d75e14L;

    final Target target;

    ExceptionsClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int checked() throws IOException, TimeoutException {
        return target.call(new ExceptionsPeeper.CheckedMessage(), 5_000_000_000L);
    }

    @Override
    public int unchecked() throws IllegalStateException {
        return target.call(new ExceptionsPeeper.UncheckedMessage(), 5_000_000_000L);
    }

    @Override
    public void waits() throws Exception {
        target.call(new ExceptionsPeeper.WaitsMessage(), 5_000_000_000L);
    }

    @Override
    public int all() throws Throwable {
        return target.call(new ExceptionsPeeper.AllMessage(), 5_000_000_000L);
    }

    @Override
    public int later() throws IOException {
        return target.call(new ExceptionsPeeper.LaterMessage(), 5_000_000_000L);
    }

    @Override
    public void cast() throws IllegalStateException {
        target.cast(new ExceptionsPeeper.CastMessage());
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof ExceptionsClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "ExceptionsClient[" + target + "]";
    }
}
