package settings;

import io.peeper.From;
import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Settings}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class SettingsWorker extends Worker<Long> {
    static final Long FINGERPRINT = 0x352dde66eaee2737L;

    /**
     * For subclasses.
     */
    protected SettingsWorker() {
    }

    /**
     * Answers {@link Settings#byDefault()}.
     */
    protected abstract Reply<Long, Integer> byDefault(Long state);

    /**
     * Answers {@link Settings#forEver()}.
     */
    protected abstract Reply<Long, Integer> forEver(Long state);

    /**
     * Answers {@link Settings#asGoodAsForEver()}.
     */
    protected abstract Reply<Long, Integer> asGoodAsForEver(Long state);

    /**
     * Answers {@link Settings#briefly()}.
     */
    protected abstract Reply<Long, Integer> briefly(Long state);

    /**
     * Answers {@link Settings#never()}.
     */
    protected abstract Reply<Long, Integer> never(Long state);

    /**
     * Answers {@link Settings#auto()}.
     */
    protected abstract Reply<Long, Integer> auto(Long state);

    /**
     * Answers {@link Settings#later()}, at once or later by {@code from}.
     */
    protected abstract Reply<Long, Void> later(Long state, From<Void> from);

    /**
     * Answers {@link Settings#asynchronously()}.
     */
    protected abstract Reply<Long, Integer> asynchronously(Long state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final SettingsClient self() {
        return SettingsPeeper.client(context().ref());
    }
}
