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
 * Typed stub of {@link Parents.Running}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class Parents_RunningClient implements Parents.Running, PeeperClient {
    static final Long FINGERPRINT = 0xd0947dd7589b3f52L;

    final Target target;

    Parents_RunningClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public Integer call() {
        if (target instanceof DirectTarget direct) {
            Parents_RunningWorker worker = (Parents_RunningWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.call(state);
                    if (direct.leave(turn, worker, reply, Integer.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_RunningPeeper.CallMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_RunningPeeper.CallMessage message;
                    try {
                        message = new Parents_RunningPeeper.CallMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_RunningPeeper.CallMessage(), 5_000_000_000L);
    }

    @Override
    public void run() {
        target.cast(new Parents_RunningPeeper.RunMessage());
    }

    @Override
    public String get() {
        if (target instanceof DirectTarget direct) {
            Parents_RunningWorker worker = (Parents_RunningWorker) direct.atHand();
            Turn turn = direct.enter(worker, 2, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, String> reply = worker.get(state);
                    if (direct.leave(turn, worker, reply, String.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_RunningPeeper.GetMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_RunningPeeper.GetMessage message;
                    try {
                        message = new Parents_RunningPeeper.GetMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_RunningPeeper.GetMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Parents_RunningClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Parents_RunningClient[" + target + "]";
    }
}
