package thrown;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import java.io.FileNotFoundException;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Thrown.Files}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class Thrown_FilesClient implements Thrown.Files, PeeperClient {
    static final Long FINGERPRINT = 0xc0b65b759cb81c1eL;

    final Target target;

    Thrown_FilesClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public void finish() throws FileNotFoundException {
        if (target instanceof DirectTarget direct) {
            Thrown_FilesWorker worker = (Thrown_FilesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Void> reply = worker.finish(state);
                    if (direct.leave(turn, worker, reply, Void.class, true)) {
                        return;
                    }
                    direct.finish(turn, worker, reply,
                            new Thrown_FilesPeeper.FinishMessage(), 5_000_000_000L);
                    return;
                } catch (Throwable thrown) {
                    Thrown_FilesPeeper.FinishMessage message;
                    try {
                        message = new Thrown_FilesPeeper.FinishMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    direct.await(message, 5_000_000_000L);
                    return;
                }
            }
        }
        target.call(new Thrown_FilesPeeper.FinishMessage(), 5_000_000_000L);
    }

    @Override
    public String get(int number) throws IOException {
        if (target instanceof DirectTarget direct) {
            Thrown_FilesWorker worker = (Thrown_FilesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, String> reply = worker.get(state, number);
                    if (direct.leave(turn, worker, reply, String.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Thrown_FilesPeeper.GetMessage(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Thrown_FilesPeeper.GetMessage message;
                    try {
                        message = new Thrown_FilesPeeper.GetMessage(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Thrown_FilesPeeper.GetMessage(number), 5_000_000_000L);
    }

    @Override
    public <X extends IOException> String other(Class<X> type) throws X {
        if (target instanceof DirectTarget direct) {
            Thrown_FilesWorker worker = (Thrown_FilesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 2, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, String> reply = worker.other(state, type);
                    if (direct.leave(turn, worker, reply, String.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Thrown_FilesPeeper.OtherMessage<X>(type), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Thrown_FilesPeeper.OtherMessage<X> message;
                    try {
                        message = new Thrown_FilesPeeper.OtherMessage<X>(type);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Thrown_FilesPeeper.OtherMessage<X>(type), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Thrown_FilesClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Thrown_FilesClient[" + target + "]";
    }
}
