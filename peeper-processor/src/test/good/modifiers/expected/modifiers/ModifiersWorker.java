package modifiers;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Modifiers}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class ModifiersWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0x67e471f17ea1bf03L;

    /**
     * For subclasses.
     */
    protected ModifiersWorker() {
    }

    /**
     * Answers {@link Modifiers#received(int, int)}.
     */
    protected abstract Reply<Integer, Integer> received(Integer state, int one, int other);

    /**
     * Answers {@link Modifiers#modified()}.
     */
    protected abstract Reply<Integer, Integer> modified(Integer state);

    /**
     * Answers {@link Modifiers#typed(Object)}.
     */
    protected abstract <@Modifiers.Marked T extends @Modifiers.Marked Object & @Modifiers.Marked Comparable<@Modifiers.Marked T>> Reply<Integer, @Modifiers.Marked T> typed(
            Integer state, @Modifiers.Marked T one);

    /**
     * Answers {@link Modifiers#arrays(int[])}.
     */
    protected abstract Reply<Integer, int[]> arrays(Integer state, int[] number);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final ModifiersClient self() {
        return ModifiersPeeper.client(context().ref());
    }
}
