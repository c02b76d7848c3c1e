package jdkparents;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Parents.Ordering}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class Parents_OrderingClient implements Parents.Ordering, PeeperClient {
    static final Long FINGERPRINT = 0x01a08d4fc1278d40L;

    final Target target;

    Parents_OrderingClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int compare(String arg0, String arg1) {
        if (target instanceof DirectTarget direct) {
            Parents_OrderingWorker worker = (Parents_OrderingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.compare(state, arg0, arg1);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_OrderingPeeper.CompareMessage(arg0, arg1), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_OrderingPeeper.CompareMessage message;
                    try {
                        message = new Parents_OrderingPeeper.CompareMessage(arg0, arg1);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_OrderingPeeper.CompareMessage(arg0, arg1), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Parents_OrderingClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Parents_OrderingClient[" + target + "]";
    }
}
