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
 * Typed stub of {@link Outer.Kind.InEnum}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class Outer_Kind_InEnumClient implements Outer.Kind.InEnum, PeeperClient {
    static final Long FINGERPRINT = 0xb053f2c1b4da5cabL;

    final Target target;

    Outer_Kind_InEnumClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public Outer.Kind get() {
        if (target instanceof DirectTarget direct) {
            Outer_Kind_InEnumWorker worker = (Outer_Kind_InEnumWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Outer.Kind state = direct.state(turn, worker);
                    Reply<Outer.Kind, Outer.Kind> reply = worker.get(state);
                    if (direct.leave(turn, worker, reply, Outer.Kind.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Outer_Kind_InEnumPeeper.GetMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Outer_Kind_InEnumPeeper.GetMessage message;
                    try {
                        message = new Outer_Kind_InEnumPeeper.GetMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Outer_Kind_InEnumPeeper.GetMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Outer_Kind_InEnumClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Outer_Kind_InEnumClient[" + target + "]";
    }
}
