package modifiers;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Modifiers}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class ModifiersClient implements Modifiers, PeeperClient {
    static final Long FINGERPRINT = 0x67e471f17ea1bf03L;

    final Target target;

    ModifiersClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int received(int one, int other) {
        if (target instanceof DirectTarget direct) {
            ModifiersWorker worker = (ModifiersWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.received(state, one, other);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ModifiersPeeper.ReceivedMessage(one, other), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ModifiersPeeper.ReceivedMessage message;
                    try {
                        message = new ModifiersPeeper.ReceivedMessage(one, other);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ModifiersPeeper.ReceivedMessage(one, other), 5_000_000_000L);
    }

    @Override
    public int modified() {
        if (target instanceof DirectTarget direct) {
            ModifiersWorker worker = (ModifiersWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.modified(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ModifiersPeeper.ModifiedMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ModifiersPeeper.ModifiedMessage message;
                    try {
                        message = new ModifiersPeeper.ModifiedMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ModifiersPeeper.ModifiedMessage(), 5_000_000_000L);
    }

    @Override
    public <@Modifiers.Marked T extends @Modifiers.Marked Object & @Modifiers.Marked Comparable<@Modifiers.Marked T>> @Modifiers.Marked T typed(
            @Modifiers.Marked T one) {
        if (target instanceof DirectTarget direct) {
            ModifiersWorker worker = (ModifiersWorker) direct.atHand();
            Turn turn = direct.enter(worker, 2, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, @Modifiers.Marked T> reply = worker.typed(state, one);
                    if (direct.leave(turn, worker, reply, Object.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ModifiersPeeper.TypedMessage<T>(one), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ModifiersPeeper.TypedMessage<T> message;
                    try {
                        message = new ModifiersPeeper.TypedMessage<T>(one);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ModifiersPeeper.TypedMessage<T>(one), 5_000_000_000L);
    }

    @Override
    public int[] arrays(int[] number) {
        if (target instanceof DirectTarget direct) {
            ModifiersWorker worker = (ModifiersWorker) direct.atHand();
            Turn turn = direct.enter(worker, 3, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, int[]> reply = worker.arrays(state, number);
                    if (direct.leave(turn, worker, reply, int[].class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ModifiersPeeper.ArraysMessage(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ModifiersPeeper.ArraysMessage message;
                    try {
                        message = new ModifiersPeeper.ArraysMessage(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ModifiersPeeper.ArraysMessage(number), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof ModifiersClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "ModifiersClient[" + target + "]";
    }
}
