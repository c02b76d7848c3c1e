package overloads;

import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Overloads}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class OverloadsWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0x3c27f20a4ab641a3L;

    /**
     * For subclasses.
     */
    protected OverloadsWorker() {
    }

    /**
     * Handles {@link Overloads#add(int)}.
     */
    protected abstract Next<Integer> add(Integer state, int value);

    /**
     * Handles {@link Overloads#add(long)}.
     */
    protected abstract Next<Integer> add(Integer state, long value);

    /**
     * Handles {@link Overloads#add(String)}.
     */
    protected abstract Next<Integer> add(Integer state, String value);

    /**
     * Answers {@link Overloads#add(List)}.
     */
    protected abstract Reply<Integer, Integer> add(Integer state, List<String> values);

    /**
     * Answers {@link Overloads#add()}.
     */
    protected abstract Reply<Integer, Integer> add(Integer state);

    /**
     * Handles {@link Overloads#Add(int)}.
     */
    protected abstract Next<Integer> Add(Integer state, int value);

    /**
     * Handles {@link Overloads#ADD(int)}.
     */
    protected abstract Next<Integer> ADD(Integer state, int value);

    /**
     * Handles {@link Overloads#add2(int)}.
     */
    protected abstract Next<Integer> add2(Integer state, int value);

    /**
     * Handles {@link Overloads#run(Supplier)}.
     */
    protected abstract Next<Integer> run(Integer state, Supplier<String> task);

    /**
     * Handles {@link Overloads#run(Function, int)}.
     */
    protected abstract Next<Integer> run(Integer state, Function<String, String> task, int times);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final OverloadsClient self() {
        return OverloadsPeeper.client(context().ref());
    }
}
