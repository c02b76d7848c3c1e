package nested;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Outer.Hidden}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class Outer_HiddenClient implements Outer.Hidden, PeeperClient {
    static final Long FINGERPRINT = 0x86af5b0b5047b733L;

    final Target target;

    Outer_HiddenClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public Outer.State get() {
        if (target instanceof DirectTarget direct) {
            Outer_HiddenWorker worker = (Outer_HiddenWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Outer.State state = direct.state(turn, worker);
                    Reply<Outer.State, Outer.State> reply = worker.get(state);
                    if (direct.leave(turn, worker, reply, Outer.State.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Outer_HiddenPeeper.GetMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Outer_HiddenPeeper.GetMessage message;
                    try {
                        message = new Outer_HiddenPeeper.GetMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Outer_HiddenPeeper.GetMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Outer_HiddenClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Outer_HiddenClient[" + target + "]";
    }
}
