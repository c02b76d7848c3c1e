package nullness;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The worker behind {@link Nullness}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@NullMarked
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class NullnessWorker extends Worker<Nullness.State> {
    static final Long FINGERPRINT = 0xed3e330b4f5f943aL;

    /**
     * For subclasses.
     */
    protected NullnessWorker() {
    }

    /**
     * Answers {@link Nullness#find(String)}.
     */
    protected abstract Reply<Nullness.State, @Nullable String> find(Nullness.State state,
            @Nullable String key);

    /**
     * Answers {@link Nullness#all()}.
     */
    protected abstract Reply<Nullness.State, Map<String, @Nullable List<@Nullable String>>> all(
            Nullness.State state);

    /**
     * Answers {@link Nullness#entry()}.
     */
    protected abstract Reply<Nullness.State, Map. @Nullable Entry<String, @Nullable Integer>> entry(
            Nullness.State state);

    /**
     * Answers {@link Nullness#array(String[][])}.
     */
    protected abstract Reply<Nullness.State, @Nullable String @Nullable []> array(
            Nullness.State state, @Nullable String[] @Nullable ... rows);

    /**
     * Answers {@link Nullness#later(List)}.
     */
    protected abstract Reply<Nullness.State, @Nullable String> later(Nullness.State state,
            List<? extends @Nullable Object> values);

    /**
     * Answers {@link Nullness#generic(Object, Object)}.
     */
    protected abstract <T extends @Nullable Object> Reply<Nullness.State, T> generic(
            Nullness.State state, T value, @Nullable T other);

    /**
     * Answers {@link Nullness#declared(String, int)}.
     */
    protected abstract Reply<Nullness.State, String> declared(Nullness.State state,
            @Nullness.Old.Nullable String key, int other);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final NullnessClient self() {
        return NullnessPeeper.client(context().ref());
    }
}
