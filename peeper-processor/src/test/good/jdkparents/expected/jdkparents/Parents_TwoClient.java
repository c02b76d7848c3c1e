package jdkparents;

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
 * Typed stub of {@link Parents.Two}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class Parents_TwoClient implements Parents.Two, PeeperClient {
    static final Long FINGERPRINT = 0x8e7241dc574cdfefL;

    final Target target;

    Parents_TwoClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public List<String> apply(String arg0, Integer arg1) {
        if (target instanceof DirectTarget direct) {
            Parents_TwoWorker worker = (Parents_TwoWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, List<String>> reply = worker.apply(state, arg0, arg1);
                    if (direct.leave(turn, worker, reply, List.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_TwoPeeper.ApplyMessage(arg0, arg1), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_TwoPeeper.ApplyMessage message;
                    try {
                        message = new Parents_TwoPeeper.ApplyMessage(arg0, arg1);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_TwoPeeper.ApplyMessage(arg0, arg1), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Parents_TwoClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Parents_TwoClient[" + target + "]";
    }
}
