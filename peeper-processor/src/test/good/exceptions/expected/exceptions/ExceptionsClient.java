package exceptions;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Exceptions}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class ExceptionsClient implements Exceptions, PeeperClient {
    static final Long FINGERPRINT = 0x0a25eb1a33d75e14L;

    final Target target;

    ExceptionsClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int checked() throws IOException, TimeoutException {
        if (target instanceof DirectTarget direct) {
            ExceptionsWorker worker = (ExceptionsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.checked(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ExceptionsPeeper.CheckedMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ExceptionsPeeper.CheckedMessage message;
                    try {
                        message = new ExceptionsPeeper.CheckedMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ExceptionsPeeper.CheckedMessage(), 5_000_000_000L);
    }

    @Override
    public int unchecked() throws IllegalStateException {
        if (target instanceof DirectTarget direct) {
            ExceptionsWorker worker = (ExceptionsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.unchecked(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ExceptionsPeeper.UncheckedMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ExceptionsPeeper.UncheckedMessage message;
                    try {
                        message = new ExceptionsPeeper.UncheckedMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ExceptionsPeeper.UncheckedMessage(), 5_000_000_000L);
    }

    @Override
    public void waits() throws Exception {
        if (target instanceof DirectTarget direct) {
            ExceptionsWorker worker = (ExceptionsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 2, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Void> reply = worker.waits(state);
                    if (direct.leave(turn, worker, reply, Void.class, true)) {
                        return;
                    }
                    direct.finish(turn, worker, reply,
                            new ExceptionsPeeper.WaitsMessage(), 5_000_000_000L);
                    return;
                } catch (Throwable thrown) {
                    ExceptionsPeeper.WaitsMessage message;
                    try {
                        message = new ExceptionsPeeper.WaitsMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    direct.await(message, 5_000_000_000L);
                    return;
                }
            }
        }
        target.call(new ExceptionsPeeper.WaitsMessage(), 5_000_000_000L);
    }

    @Override
    public int all() throws Throwable {
        if (target instanceof DirectTarget direct) {
            ExceptionsWorker worker = (ExceptionsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 3, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.all(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ExceptionsPeeper.AllMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ExceptionsPeeper.AllMessage message;
                    try {
                        message = new ExceptionsPeeper.AllMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ExceptionsPeeper.AllMessage(), 5_000_000_000L);
    }

    @Override
    public int later() throws IOException {
        return target.call(new ExceptionsPeeper.LaterMessage(), 5_000_000_000L);
    }

    @Override
    public void cast() throws IllegalStateException {
        target.cast(new ExceptionsPeeper.CastMessage());
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof ExceptionsClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "ExceptionsClient[" + target + "]";
    }
}
