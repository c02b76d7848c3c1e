package foreign;

import foreign.inner.Open;
import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Foreign}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class ForeignClient implements Foreign, PeeperClient {
    static final Long FINGERPRINT = 0x8cb0566294a26484L;

    final Target target;

    ForeignClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public Open.Nested nested(Open.Nested.Deep deep) {
        if (target instanceof DirectTarget direct) {
            ForeignWorker worker = (ForeignWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Open.Nested> reply = worker.nested(state, deep);
                    if (direct.leave(turn, worker, reply, Open.Nested.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ForeignPeeper.NestedMessage(deep), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ForeignPeeper.NestedMessage message;
                    try {
                        message = new ForeignPeeper.NestedMessage(deep);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ForeignPeeper.NestedMessage(deep), 5_000_000_000L);
    }

    @Override
    public int overridden() {
        if (target instanceof DirectTarget direct) {
            ForeignWorker worker = (ForeignWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.overridden(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ForeignPeeper.OverriddenMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ForeignPeeper.OverriddenMessage message;
                    try {
                        message = new ForeignPeeper.OverriddenMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ForeignPeeper.OverriddenMessage(), 5_000_000_000L);
    }

    @Override
    public Open.Nested.Deep deep() {
        if (target instanceof DirectTarget direct) {
            ForeignWorker worker = (ForeignWorker) direct.atHand();
            Turn turn = direct.enter(worker, 2, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Open.Nested.Deep> reply = worker.deep(state);
                    if (direct.leave(turn, worker, reply, Open.Nested.Deep.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ForeignPeeper.DeepMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ForeignPeeper.DeepMessage message;
                    try {
                        message = new ForeignPeeper.DeepMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ForeignPeeper.DeepMessage(), 5_000_000_000L);
    }

    @Override
    public int inherited(String name) {
        if (target instanceof DirectTarget direct) {
            ForeignWorker worker = (ForeignWorker) direct.atHand();
            Turn turn = direct.enter(worker, 3, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.inherited(state, name);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ForeignPeeper.InheritedMessage(name), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ForeignPeeper.InheritedMessage message;
                    try {
                        message = new ForeignPeeper.InheritedMessage(name);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ForeignPeeper.InheritedMessage(name), 5_000_000_000L);
    }

    @Override
    public void told() {
        target.cast(new ForeignPeeper.ToldMessage());
    }

    @Override
    public void secret(Open.Known secret) {
        target.cast(new ForeignPeeper.SecretMessage(secret));
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof ForeignClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "ForeignClient[" + target + "]";
    }
}
