package nullness;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Typed stub of {@link Nullness}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@NullMarked
@Generated("io.peeper.processor.PeeperProcessor")
public final class NullnessClient implements Nullness, PeeperClient {
    static final Long FINGERPRINT = 0xed3e330b4f5f943aL;

    final Target target;

    NullnessClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public @Nullable String find(@Nullable String key) {
        return target.call(new NullnessPeeper.FindMessage(key), 5_000_000_000L);
    }

    @Override
    public Map<String, @Nullable List<@Nullable String>> all() {
        return target.call(new NullnessPeeper.AllMessage(), 5_000_000_000L);
    }

    @Override
    public Map. @Nullable Entry<String, @Nullable Integer> entry() {
        return target.call(new NullnessPeeper.EntryMessage(), 5_000_000_000L);
    }

    @Override
    public @Nullable String @Nullable [] array(@Nullable String[] @Nullable ... rows) {
        return target.call(new NullnessPeeper.ArrayMessage(rows == null ? null : rows.clone()), 5_000_000_000L);
    }

    @Override
    public CompletionStage<@Nullable String> later(List<? extends @Nullable Object> values) {
        return target.ask(new NullnessPeeper.LaterMessage(values), 5_000_000_000L);
    }

    @Override
    public <T extends @Nullable Object> T generic(T value, @Nullable T other) {
        return target.call(new NullnessPeeper.GenericMessage<T>(value, other), 5_000_000_000L);
    }

    @Override
    @Nullness.Old.Nullable
    public String declared(@Nullness.Old.Nullable String key, int other) {
        return target.call(new NullnessPeeper.DeclaredMessage(key, other), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof NullnessClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "NullnessClient[" + target + "]";
    }
}
