package varargs;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Log}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class LogClient implements Log, PeeperClient {
    static final Long FINGERPRINT = 0x6fe41a8350b186bfL;

    final Target target;

    LogClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public void write(String format, Object... arguments) {
        target.cast(new LogPeeper.WriteMessage(format,
                arguments == null ? null : arguments.clone()));
    }

    @Override
    public int sum(int... numbers) {
        if (target instanceof DirectTarget direct) {
            LogWorker worker = (LogWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.sum(state,
                            numbers == null ? null : numbers.clone());
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new LogPeeper.SumMessage(numbers == null ? null : numbers.clone()), 5_000_000_000L);
                } catch (Throwable thrown) {
                    LogPeeper.SumMessage message;
                    try {
                        message = new LogPeeper.SumMessage(numbers == null ? null : numbers.clone());
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new LogPeeper.SumMessage(numbers == null ? null : numbers.clone()), 5_000_000_000L);
    }

    @Override
    public void rows(String[]... rows) {
        target.cast(new LogPeeper.RowsMessage(rows == null ? null : rows.clone()));
    }

    @Override
    public void any(List<?>... lists) {
        target.cast(new LogPeeper.AnyMessage(lists == null ? null : lists.clone()));
    }

    @Override
    public String later(String... words) {
        return target.call(new LogPeeper.LaterMessage(words == null ? null : words.clone()), 5_000_000_000L);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void generic(List<String>... lists) {
        target.cast(new LogPeeper.GenericMessage(lists == null ? null : lists.clone()));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> void typed(T... values) {
        target.cast(new LogPeeper.TypedMessage<T>(values == null ? null : values.clone()));
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof LogClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "LogClient[" + target + "]";
    }
}
