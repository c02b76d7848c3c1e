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
 * Typed stub of {@link Parents.Mapping}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class Parents_MappingClient implements Parents.Mapping, PeeperClient {
    static final Long FINGERPRINT = 0xeb03e0a9da136f0eL;

    final Target target;

    Parents_MappingClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public String apply(String arg0) {
        if (target instanceof DirectTarget direct) {
            Parents_MappingWorker worker = (Parents_MappingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, String> reply = worker.apply(state, arg0);
                    if (direct.leave(turn, worker, reply, String.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_MappingPeeper.ApplyMessage(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_MappingPeeper.ApplyMessage message;
                    try {
                        message = new Parents_MappingPeeper.ApplyMessage(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_MappingPeeper.ApplyMessage(arg0), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Parents_MappingClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Parents_MappingClient[" + target + "]";
    }
}
