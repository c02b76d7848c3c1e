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
 * Typed stub of {@link Places.Mark.InAnnotation}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class Places_Mark_InAnnotationClient implements Places.Mark.InAnnotation, PeeperClient {
    static final Long FINGERPRINT = 0xffa19e3697db9bc5L;

    final Target target;

    Places_Mark_InAnnotationClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int get() {
        if (target instanceof DirectTarget direct) {
            Places_Mark_InAnnotationWorker worker = (Places_Mark_InAnnotationWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Places_Mark_InAnnotationPeeper.GetMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Places_Mark_InAnnotationPeeper.GetMessage message;
                    try {
                        message = new Places_Mark_InAnnotationPeeper.GetMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Places_Mark_InAnnotationPeeper.GetMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Places_Mark_InAnnotationClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Places_Mark_InAnnotationClient[" + target + "]";
    }
}
