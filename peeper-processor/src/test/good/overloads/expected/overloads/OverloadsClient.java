package overloads;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Overloads}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class OverloadsClient implements Overloads, PeeperClient {
    static final Long FINGERPRINT = 0x3c27f20a4ab641a3L;

    final Target target;

    OverloadsClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public void add(int value) {
        target.cast(new OverloadsPeeper.AddMessage(value));
    }

    @Override
    public void add(long value) {
        target.cast(new OverloadsPeeper.Add2Message(value));
    }

    @Override
    public void add(String value) {
        target.cast(new OverloadsPeeper.Add3Message(value));
    }

    @Override
    public int add(List<String> values) {
        if (target instanceof DirectTarget direct) {
            OverloadsWorker worker = (OverloadsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 3, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.add(state, values);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new OverloadsPeeper.Add4Message(values), 5_000_000_000L);
                } catch (Throwable thrown) {
                    OverloadsPeeper.Add4Message message;
                    try {
                        message = new OverloadsPeeper.Add4Message(values);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new OverloadsPeeper.Add4Message(values), 5_000_000_000L);
    }

    @Override
    public int add() {
        if (target instanceof DirectTarget direct) {
            OverloadsWorker worker = (OverloadsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 4, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.add(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new OverloadsPeeper.Add5Message(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    OverloadsPeeper.Add5Message message;
                    try {
                        message = new OverloadsPeeper.Add5Message();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new OverloadsPeeper.Add5Message(), 5_000_000_000L);
    }

    @Override
    public void Add(int value) {
        target.cast(new OverloadsPeeper.Add6Message(value));
    }

    @Override
    public void ADD(int value) {
        target.cast(new OverloadsPeeper.ADD7Message(value));
    }

    @Override
    public void add2(int value) {
        target.cast(new OverloadsPeeper.Add22Message(value));
    }

    @Override
    public void run(Supplier<String> task) {
        target.cast(new OverloadsPeeper.RunMessage(task));
    }

    @Override
    public void run(Function<String, String> task, int times) {
        target.cast(new OverloadsPeeper.Run2Message(task, times));
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof OverloadsClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "OverloadsClient[" + target + "]";
    }
}
