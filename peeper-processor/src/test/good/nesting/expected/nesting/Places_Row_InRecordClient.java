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
 * Typed stub of {@link Places.Row.InRecord}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class Places_Row_InRecordClient implements Places.Row.InRecord, PeeperClient {
    static final Long FINGERPRINT = 0xb6a3ad347ca712b1L;

    final Target target;

    Places_Row_InRecordClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public Places.Row get() {
        if (target instanceof DirectTarget direct) {
            Places_Row_InRecordWorker worker = (Places_Row_InRecordWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Places.Row state = direct.state(turn, worker);
                    Reply<Places.Row, Places.Row> reply = worker.get(state);
                    if (direct.leave(turn, worker, reply, Places.Row.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Places_Row_InRecordPeeper.GetMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Places_Row_InRecordPeeper.GetMessage message;
                    try {
                        message = new Places_Row_InRecordPeeper.GetMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Places_Row_InRecordPeeper.GetMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Places_Row_InRecordClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Places_Row_InRecordClient[" + target + "]";
    }
}
