package shadowed;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Turn;
import java.lang.Long;
import java.lang.Throwable;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Shadowed}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class ShadowedClient implements Shadowed, PeeperClient {
    static final Long FINGERPRINT = 0x77889aaf34d8b69eL;

    final io.peeper.generated.Target target;

    ShadowedClient(io.peeper.generated.Target target) {
        this.target = target;
    }

    @java.lang.Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @java.lang.Override
    public Reply reply(Next next, String string) {
        if (target instanceof DirectTarget direct) {
            ShadowedWorker worker = (ShadowedWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Shadowed.Integer state = direct.state(turn, worker);
                    io.peeper.Reply<Shadowed.Integer, Reply> reply = worker.reply(state, next,
                            string);
                    if (direct.leave(turn, worker, reply, Reply.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply, new ShadowedPeeper.Reply2Message(next,
                            string), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ShadowedPeeper.Reply2Message message;
                    try {
                        message = new ShadowedPeeper.Reply2Message(next, string);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ShadowedPeeper.Reply2Message(next, string), 5_000_000_000L);
    }

    @java.lang.Override
    public java.lang.String text(Shadowed.Override override, Shadowed.Target target) {
        if (this.target instanceof DirectTarget direct) {
            ShadowedWorker worker = (ShadowedWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Shadowed.Integer state = direct.state(turn, worker);
                    io.peeper.Reply<Shadowed.Integer, java.lang.String> reply = worker.text(state,
                            override, target);
                    if (direct.leave(turn, worker, reply, java.lang.String.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ShadowedPeeper.TextMessage(override, target), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ShadowedPeeper.TextMessage message;
                    try {
                        message = new ShadowedPeeper.TextMessage(override, target);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return this.target.call(new ShadowedPeeper.TextMessage(override, target), 5_000_000_000L);
    }

    @java.lang.Override
    public void message(Message message, Object object, ReplyMessage other) {
        target.cast(new ShadowedPeeper.MessageMessage(message, object, other));
    }

    @java.lang.Override
    public CompletionStage<Void> finish() {
        return target.ask(new ShadowedPeeper.FinishMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @java.lang.Override
    public boolean equals(java.lang.Object other) {
        return other instanceof ShadowedClient client && client.target.identity().equals(target.identity());
    }

    @java.lang.Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @java.lang.Override
    public java.lang.String toString() {
        return "ShadowedClient[" + target + "]";
    }
}
