package unwarned;

import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Unwarned}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class UnwarnedWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0xbef41364b5adc82dL;

    /**
     * For subclasses.
     */
    protected UnwarnedWorker() {
    }

    /**
     * Handles {@link Unwarned#any(Object)}.
     */
    protected abstract Next<Integer> any(Integer state, Object object);

    /**
     * Answers {@link Unwarned#anything()}.
     */
    protected abstract Reply<Integer, Object> anything(Integer state);

    /**
     * Answers {@link Unwarned#same(Object)}.
     */
    protected abstract <T> Reply<Integer, T> same(Integer state, T one);

    /**
     * Answers {@link Unwarned#hold(Unwarned.Holder)}.
     */
    protected abstract Reply<Integer, Unwarned.Holder> hold(Integer state, Unwarned.Holder holder);

    /**
     * Answers {@link Unwarned#lists(Collection, Map)}.
     */
    protected abstract Reply<Integer, List<int[]>> lists(Integer state, Collection<Date> dates,
            Map<String, StringBuilder> texts);

    /**
     * Answers {@link Unwarned#later(Unwarned.Shape, CharSequence)}.
     */
    protected abstract Reply<Integer, Unwarned.Shape> later(Integer state, Unwarned.Shape shape,
            CharSequence text);

    /**
     * Answers {@link Unwarned#bytes(byte[])}.
     */
    protected abstract Reply<Integer, byte[]> bytes(Integer state, byte[] bytes);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final UnwarnedClient self() {
        return UnwarnedPeeper.client(context().ref());
    }
}
