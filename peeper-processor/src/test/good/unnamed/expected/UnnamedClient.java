import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Unnamed}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class UnnamedClient implements Unnamed, PeeperClient {
    static final Long FINGERPRINT = 0x1137604a7f499b92L;

    final Target target;

    UnnamedClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public Reply reply(Next next, String string) {
        if (target instanceof DirectTarget direct) {
            UnnamedWorker worker = (UnnamedWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Unnamed.State state = direct.state(turn, worker);
                    io.peeper.Reply<Unnamed.State, Reply> reply = worker.reply(state, next, string);
                    if (direct.leave(turn, worker, reply, Reply.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply, new UnnamedPeeper.ReplyMessage(next,
                            string), 5_000_000_000L);
                } catch (Throwable thrown) {
                    UnnamedPeeper.ReplyMessage message;
                    try {
                        message = new UnnamedPeeper.ReplyMessage(next, string);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new UnnamedPeeper.ReplyMessage(next, string), 5_000_000_000L);
    }

    @Override
    public void message(MessageMessage message) {
        target.cast(new UnnamedPeeper.Message2Message(message));
    }

    @Override
    public void wire(Wiring wiring) {
        target.cast(new UnnamedPeeper.WireMessage(wiring));
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof UnnamedClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public java.lang.String toString() {
        return "UnnamedClient[" + target + "]";
    }
}
