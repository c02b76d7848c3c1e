package exceptions;

import io.peeper.From;
import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Exceptions}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class ExceptionsWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0x0a25eb1a33d75e14L;

    /**
     * For subclasses.
     */
    protected ExceptionsWorker() {
    }

    /**
     * Answers {@link Exceptions#checked()}. What it names in its throws clause is an answer too, and no crash.
     */
    protected abstract Reply<Integer, Integer> checked(Integer state) throws IOException,
            TimeoutException;

    /**
     * Answers {@link Exceptions#unchecked()}. What it names in its throws clause is an answer too, and no crash.
     */
    protected abstract Reply<Integer, Integer> unchecked(Integer state) throws
            IllegalStateException;

    /**
     * Answers {@link Exceptions#waits()}. What it names in its throws clause is an answer too, and no crash.
     */
    protected abstract Reply<Integer, Void> waits(Integer state) throws Exception;

    /**
     * Answers {@link Exceptions#all()}. What it names in its throws clause is an answer too, and no crash.
     */
    protected abstract Reply<Integer, Integer> all(Integer state) throws Throwable;

    /**
     * Answers {@link Exceptions#later()}, at once or later by {@code from}.
     */
    protected abstract Reply<Integer, Integer> later(Integer state, From<Integer> from) throws
            IOException;

    /**
     * Handles {@link Exceptions#cast()}.
     */
    protected abstract Next<Integer> cast(Integer state) throws IllegalStateException;

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final ExceptionsClient self() {
        return ExceptionsPeeper.client(context().ref());
    }
}
