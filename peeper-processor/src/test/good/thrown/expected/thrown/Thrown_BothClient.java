package thrown;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import java.io.EOFException;
import java.io.FileNotFoundException;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Thrown.Both}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class Thrown_BothClient implements Thrown.Both, PeeperClient {
    static final Long FINGERPRINT = 0x9e1380f551ce39f6L;

    final Target target;

    Thrown_BothClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int narrower() throws FileNotFoundException, EOFException {
        if (target instanceof DirectTarget direct) {
            Thrown_BothWorker worker = (Thrown_BothWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.narrower(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Thrown_BothPeeper.NarrowerMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Thrown_BothPeeper.NarrowerMessage message;
                    try {
                        message = new Thrown_BothPeeper.NarrowerMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Thrown_BothPeeper.NarrowerMessage(), 5_000_000_000L);
    }

    @Override
    public int wider() throws FileNotFoundException {
        if (target instanceof DirectTarget direct) {
            Thrown_BothWorker worker = (Thrown_BothWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.wider(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Thrown_BothPeeper.WiderMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Thrown_BothPeeper.WiderMessage message;
                    try {
                        message = new Thrown_BothPeeper.WiderMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Thrown_BothPeeper.WiderMessage(), 5_000_000_000L);
    }

    @Override
    public void nothing() {
        if (target instanceof DirectTarget direct) {
            Thrown_BothWorker worker = (Thrown_BothWorker) direct.atHand();
            Turn turn = direct.enter(worker, 2, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Void> reply = worker.nothing(state);
                    if (direct.leave(turn, worker, reply, Void.class, true)) {
                        return;
                    }
                    direct.finish(turn, worker, reply,
                            new Thrown_BothPeeper.NothingMessage(), 5_000_000_000L);
                    return;
                } catch (Throwable thrown) {
                    Thrown_BothPeeper.NothingMessage message;
                    try {
                        message = new Thrown_BothPeeper.NothingMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    direct.await(message, 5_000_000_000L);
                    return;
                }
            }
        }
        target.call(new Thrown_BothPeeper.NothingMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Thrown_BothClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Thrown_BothClient[" + target + "]";
    }
}
