import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import java.lang.Integer;
import java.lang.Long;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.Throwable;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Unnamed.Inner.Cart}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class Unnamed_Inner_CartClient implements Unnamed.Inner.Cart, PeeperClient {
    static final Long FINGERPRINT = 0x88ec50eca7032a6dL;

    final Target target;

    Unnamed_Inner_CartClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int total() {
        if (target instanceof DirectTarget direct) {
            Unnamed_Inner_CartWorker worker = (Unnamed_Inner_CartWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Unnamed.State state = direct.state(turn, worker);
                    Reply<Unnamed.State, Integer> reply = worker.total(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Unnamed_Inner_CartPeeper.TotalMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Unnamed_Inner_CartPeeper.TotalMessage message;
                    try {
                        message = new Unnamed_Inner_CartPeeper.TotalMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Unnamed_Inner_CartPeeper.TotalMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Unnamed_Inner_CartClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Unnamed_Inner_CartClient[" + target + "]";
    }
}
