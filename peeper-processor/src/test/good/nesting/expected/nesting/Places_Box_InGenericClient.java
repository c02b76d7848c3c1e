package nesting;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Places.Box.InGeneric}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class Places_Box_InGenericClient implements Places.Box.InGeneric, PeeperClient {
    static final Long FINGERPRINT = 0xe81f07c11d05e0b0L;

    final Target target;

    Places_Box_InGenericClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public Places.Box<String>.Lid get() {
        if (target instanceof DirectTarget direct) {
            Places_Box_InGenericWorker worker = (Places_Box_InGenericWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Places.Box<String>.Lid> reply = worker.get(state);
                    if (direct.leave(turn, worker, reply, Places.Box.Lid.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Places_Box_InGenericPeeper.GetMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Places_Box_InGenericPeeper.GetMessage message;
                    try {
                        message = new Places_Box_InGenericPeeper.GetMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Places_Box_InGenericPeeper.GetMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Places_Box_InGenericClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Places_Box_InGenericClient[" + target + "]";
    }
}
