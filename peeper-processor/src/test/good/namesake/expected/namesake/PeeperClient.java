package namesake;

import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Peeper}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class PeeperClient implements Peeper, io.peeper.PeeperClient {
    static final Long FINGERPRINT = 0x450ae022de728735L;

    final Target target;

    PeeperClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public PeeperClient mine() {
        if (target instanceof DirectTarget direct) {
            PeeperWorker worker = (PeeperWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, PeeperClient> reply = worker.mine(state);
                    if (direct.leave(turn, worker, reply, PeeperClient.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new PeeperPeeper.MineMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    PeeperPeeper.MineMessage message;
                    try {
                        message = new PeeperPeeper.MineMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new PeeperPeeper.MineMessage(), 5_000_000_000L);
    }

    @Override
    public CompletionStage<PeeperClient> mineLater(List<PeeperClient> others) {
        return target.ask(new PeeperPeeper.MineLaterMessage(others), 5_000_000_000L);
    }

    @Override
    public io.peeper.PeeperClient any(io.peeper.PeeperClient other) {
        if (target instanceof DirectTarget direct) {
            PeeperWorker worker = (PeeperWorker) direct.atHand();
            Turn turn = direct.enter(worker, 2, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, io.peeper.PeeperClient> reply = worker.any(state, other);
                    if (direct.leave(turn, worker, reply, io.peeper.PeeperClient.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new PeeperPeeper.AnyMessage(other), 5_000_000_000L);
                } catch (Throwable thrown) {
                    PeeperPeeper.AnyMessage message;
                    try {
                        message = new PeeperPeeper.AnyMessage(other);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new PeeperPeeper.AnyMessage(other), 5_000_000_000L);
    }

    @Override
    public int peeper(int number) {
        if (target instanceof DirectTarget direct) {
            PeeperWorker worker = (PeeperWorker) direct.atHand();
            Turn turn = direct.enter(worker, 3, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.peeper(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new PeeperPeeper.PeeperMessage(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    PeeperPeeper.PeeperMessage message;
                    try {
                        message = new PeeperPeeper.PeeperMessage(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new PeeperPeeper.PeeperMessage(number), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof PeeperClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "PeeperClient[" + target + "]";
    }
}
