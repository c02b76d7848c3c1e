package modifiers;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Modifiers}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class ModifiersClient implements Modifiers, PeeperClient {
    static final Long FINGERPRINT = 0x67e471f17ea1bf03L;

    final Target target;

    ModifiersClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int received(int one, int other) {
        return target.call(new ModifiersPeeper.ReceivedMessage(one, other), 5_000_000_000L);
    }

    @Override
    public int modified() {
        return target.call(new ModifiersPeeper.ModifiedMessage(), 5_000_000_000L);
    }

    @Override
    public <@Modifiers.Marked T extends @Modifiers.Marked Object & @Modifiers.Marked Comparable<@Modifiers.Marked T>> @Modifiers.Marked T typed(
            @Modifiers.Marked T one) {
        return target.call(new ModifiersPeeper.TypedMessage<T>(one), 5_000_000_000L);
    }

    @Override
    public int[] arrays(int[] number) {
        return target.call(new ModifiersPeeper.ArraysMessage(number), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof ModifiersClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "ModifiersClient[" + target + "]";
    }
}
