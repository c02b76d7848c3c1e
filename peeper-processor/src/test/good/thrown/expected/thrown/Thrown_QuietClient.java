package thrown;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Thrown.Quiet}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class Thrown_QuietClient implements Thrown.Quiet, PeeperClient {
    static final Long FINGERPRINT = 0xcd551f8d95216796L;

    final Target target;

    Thrown_QuietClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public String get(int number) throws RuntimeException {
        if (target instanceof DirectTarget direct) {
            Thrown_QuietWorker worker = (Thrown_QuietWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, String> reply = worker.get(state, number);
                    if (direct.leave(turn, worker, reply, String.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Thrown_QuietPeeper.GetMessage(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Thrown_QuietPeeper.GetMessage message;
                    try {
                        message = new Thrown_QuietPeeper.GetMessage(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Thrown_QuietPeeper.GetMessage(number), 5_000_000_000L);
    }

    @Override
    public <X extends RuntimeException> String other(Class<X> type) throws X {
        if (target instanceof DirectTarget direct) {
            Thrown_QuietWorker worker = (Thrown_QuietWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, String> reply = worker.other(state, type);
                    if (direct.leave(turn, worker, reply, String.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Thrown_QuietPeeper.OtherMessage<X>(type), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Thrown_QuietPeeper.OtherMessage<X> message;
                    try {
                        message = new Thrown_QuietPeeper.OtherMessage<X>(type);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Thrown_QuietPeeper.OtherMessage<X>(type), 5_000_000_000L);
    }

    @Override
    public void finish() throws RuntimeException {
        target.cast(new Thrown_QuietPeeper.FinishMessage());
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Thrown_QuietClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Thrown_QuietClient[" + target + "]";
    }
}
