package warnings;

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
 * Typed stub of {@link Warnings}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
@SuppressWarnings({
        "deprecation",
        "rawtypes",
        "removal",
        "try"
})
public final class WarningsClient implements Warnings, PeeperClient {
    static final Long FINGERPRINT = 0xfed37774e2497552L;

    final Target target;

    WarningsClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public Old old(Older older) {
        if (target instanceof DirectTarget direct) {
            WarningsWorker worker = (WarningsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Old> reply = worker.old(state, older);
                    if (direct.leave(turn, worker, reply, Old.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new WarningsPeeper.OldMessage(older), 5_000_000_000L);
                } catch (Throwable thrown) {
                    WarningsPeeper.OldMessage message;
                    try {
                        message = new WarningsPeeper.OldMessage(older);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new WarningsPeeper.OldMessage(older), 5_000_000_000L);
    }

    @Override
    public List raw(Class type) {
        if (target instanceof DirectTarget direct) {
            WarningsWorker worker = (WarningsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, List> reply = worker.raw(state, type);
                    if (direct.leave(turn, worker, reply, List.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new WarningsPeeper.RawMessage(type), 5_000_000_000L);
                } catch (Throwable thrown) {
                    WarningsPeeper.RawMessage message;
                    try {
                        message = new WarningsPeeper.RawMessage(type);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new WarningsPeeper.RawMessage(type), 5_000_000_000L);
    }

    @Override
    @Deprecated(
            since = "1",
            forRemoval = true
    )
    public int leaving() {
        if (target instanceof DirectTarget direct) {
            WarningsWorker worker = (WarningsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 2, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.leaving(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new WarningsPeeper.LeavingMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    WarningsPeeper.LeavingMessage message;
                    try {
                        message = new WarningsPeeper.LeavingMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new WarningsPeeper.LeavingMessage(), 5_000_000_000L);
    }

    @Override
    @Deprecated
    public int old() {
        if (target instanceof DirectTarget direct) {
            WarningsWorker worker = (WarningsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 3, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.old(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new WarningsPeeper.Old2Message(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    WarningsPeeper.Old2Message message;
                    try {
                        message = new WarningsPeeper.Old2Message();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new WarningsPeeper.Old2Message(), 5_000_000_000L);
    }

    @Override
    public void close() throws Exception {
        if (target instanceof DirectTarget direct) {
            WarningsWorker worker = (WarningsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 4, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Void> reply = worker.close(state);
                    if (direct.leave(turn, worker, reply, Void.class, true)) {
                        return;
                    }
                    direct.finish(turn, worker, reply,
                            new WarningsPeeper.CloseMessage(), 5_000_000_000L);
                    return;
                } catch (Throwable thrown) {
                    WarningsPeeper.CloseMessage message;
                    try {
                        message = new WarningsPeeper.CloseMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    direct.await(message, 5_000_000_000L);
                    return;
                }
            }
        }
        target.call(new WarningsPeeper.CloseMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof WarningsClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "WarningsClient[" + target + "]";
    }
}
