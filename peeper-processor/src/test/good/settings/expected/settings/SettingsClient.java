package settings;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Settings}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class SettingsClient implements Settings, PeeperClient {
    static final Long FINGERPRINT = 0x352dde66eaee2737L;

    final Target target;

    SettingsClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int byDefault() {
        return target.call(new SettingsPeeper.ByDefaultMessage(), 5_000_000_000L);
    }

    @Override
    public int forEver() {
        return target.call(new SettingsPeeper.ForEverMessage(), 0L);
    }

    @Override
    public int asGoodAsForEver() {
        return target.call(new SettingsPeeper.AsGoodAsForEverMessage(), 0L);
    }

    @Override
    public int briefly() {
        return target.call(new SettingsPeeper.BrieflyMessage(), 1_000_000L);
    }

    @Override
    public int never() {
        return target.call(new SettingsPeeper.NeverMessage(), 5_000_000_000L);
    }

    @Override
    public int auto() {
        return target.call(new SettingsPeeper.AutoMessage(), 5_000_000_000L);
    }

    @Override
    public void later() {
        target.call(new SettingsPeeper.LaterMessage(), 5_000_000_000L);
    }

    @Override
    public CompletableFuture<Integer> asynchronously() {
        return target.ask(new SettingsPeeper.AsynchronouslyMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof SettingsClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "SettingsClient[" + target + "]";
    }
}
