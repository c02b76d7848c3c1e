package varargs;

import io.peeper.From;
import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Log}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class LogWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0x6fe41a8350b186bfL;

    /**
     * For subclasses.
     */
    protected LogWorker() {
    }

    /**
     * Handles {@link Log#write(String, Object[])}.
     */
    protected abstract Next<Integer> write(Integer state, String format, Object... arguments);

    /**
     * Answers {@link Log#sum(int[])}.
     */
    protected abstract Reply<Integer, Integer> sum(Integer state, int... numbers);

    /**
     * Handles {@link Log#rows(String[][])}.
     */
    protected abstract Next<Integer> rows(Integer state, String[]... rows);

    /**
     * Handles {@link Log#any(List[])}.
     */
    protected abstract Next<Integer> any(Integer state, List<?>... lists);

    /**
     * Answers {@link Log#later(String[])}, at once or later by {@code from}.
     */
    protected abstract Reply<Integer, String> later(Integer state, String[] words,
            From<String> from);

    /**
     * Handles {@link Log#generic(List[])}.
     */
    protected abstract Next<Integer> generic(Integer state, List<String>[] lists);

    /**
     * Handles {@link Log#typed(Object[])}.
     */
    protected abstract <T> Next<Integer> typed(Integer state, T[] values);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final LogClient self() {
        return LogPeeper.client(context().ref());
    }
}
