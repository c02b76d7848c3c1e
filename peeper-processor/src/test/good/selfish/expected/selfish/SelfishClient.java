package selfish;

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
 * Typed stub of {@link Selfish}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class SelfishClient implements Selfish, PeeperClient {
    static final Long FINGERPRINT = 0xac2e4fa7556ff6eaL;

    final Target target;

    SelfishClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int get() {
        if (target instanceof DirectTarget direct) {
            SelfishWorker worker = (SelfishWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Selfish.State state = direct.state(turn, worker);
                    Reply<Selfish.State, Integer> reply = worker.get(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new SelfishPeeper.GetMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    SelfishPeeper.GetMessage message;
                    try {
                        message = new SelfishPeeper.GetMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new SelfishPeeper.GetMessage(), 5_000_000_000L);
    }

    @Override
    public SelfishClient meet(SelfishClient one, List<SelfishClient[]> others) {
        if (target instanceof DirectTarget direct) {
            SelfishWorker worker = (SelfishWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Selfish.State state = direct.state(turn, worker);
                    Reply<Selfish.State, SelfishClient> reply = worker.meet(state, one, others);
                    if (direct.leave(turn, worker, reply, SelfishClient.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply, new SelfishPeeper.MeetMessage(one,
                            others), 5_000_000_000L);
                } catch (Throwable thrown) {
                    SelfishPeeper.MeetMessage message;
                    try {
                        message = new SelfishPeeper.MeetMessage(one, others);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new SelfishPeeper.MeetMessage(one, others), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof SelfishClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "SelfishClient[" + target + "]";
    }
}
