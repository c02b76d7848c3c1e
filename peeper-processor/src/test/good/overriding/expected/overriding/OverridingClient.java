package overriding;

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
 * Typed stub of {@link Overriding}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
@SuppressWarnings({
        "overrides",
        "rawtypes",
        "unchecked"
})
public final class OverridingClient implements Overriding, PeeperClient {
    static final Long FINGERPRINT = 0xa0f353cabf08e11cL;

    final Target target;

    OverridingClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public void join(String[] words) {
        target.cast(new OverridingPeeper.JoinMessage(words));
    }

    @Override
    public List all(List of) {
        if (target instanceof DirectTarget direct) {
            OverridingWorker worker = (OverridingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, List> reply = worker.all(state, of);
                    if (direct.leave(turn, worker, reply, List.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new OverridingPeeper.AllMessage(of), 5_000_000_000L);
                } catch (Throwable thrown) {
                    OverridingPeeper.AllMessage message;
                    try {
                        message = new OverridingPeeper.AllMessage(of);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new OverridingPeeper.AllMessage(of), 5_000_000_000L);
    }

    @Override
    public Object pick(Class type, String from) {
        if (target instanceof DirectTarget direct) {
            OverridingWorker worker = (OverridingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 2, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Object> reply = worker.pick(state, type, from);
                    if (direct.leave(turn, worker, reply, Object.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply, new OverridingPeeper.PickMessage(type,
                            from), 5_000_000_000L);
                } catch (Throwable thrown) {
                    OverridingPeeper.PickMessage message;
                    try {
                        message = new OverridingPeeper.PickMessage(type, from);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new OverridingPeeper.PickMessage(type, from), 5_000_000_000L);
    }

    @Override
    public void both(int number) {
        target.cast(new OverridingPeeper.BothMessage(number));
    }

    @Override
    public void list(String[] words) {
        target.cast(new OverridingPeeper.ListMessage(words));
    }

    @Override
    public int[][] old() {
        if (target instanceof DirectTarget direct) {
            OverridingWorker worker = (OverridingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 5, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, int[][]> reply = worker.old(state);
                    if (direct.leave(turn, worker, reply, int[][].class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new OverridingPeeper.OldMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    OverridingPeeper.OldMessage message;
                    try {
                        message = new OverridingPeeper.OldMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new OverridingPeeper.OldMessage(), 5_000_000_000L);
    }

    @Override
    public String raw(String one) {
        if (target instanceof DirectTarget direct) {
            OverridingWorker worker = (OverridingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 6, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, String> reply = worker.raw(state, one);
                    if (direct.leave(turn, worker, reply, String.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new OverridingPeeper.RawMessage(one), 5_000_000_000L);
                } catch (Throwable thrown) {
                    OverridingPeeper.RawMessage message;
                    try {
                        message = new OverridingPeeper.RawMessage(one);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new OverridingPeeper.RawMessage(one), 5_000_000_000L);
    }

    @Override
    public void mixed(int number) {
        if (target instanceof DirectTarget direct) {
            OverridingWorker worker = (OverridingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 7, 7_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Void> reply = worker.mixed(state, number);
                    if (direct.leave(turn, worker, reply, Void.class, true)) {
                        return;
                    }
                    direct.finish(turn, worker, reply,
                            new OverridingPeeper.MixedMessage(number), 7_000_000L);
                    return;
                } catch (Throwable thrown) {
                    OverridingPeeper.MixedMessage message;
                    try {
                        message = new OverridingPeeper.MixedMessage(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    direct.await(message, 7_000_000L);
                    return;
                }
            }
        }
        target.call(new OverridingPeeper.MixedMessage(number), 7_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof OverridingClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "OverridingClient[" + target + "]";
    }
}
