package nullness;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Typed stub of {@link Nullness}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@NullMarked
@Generated("io.peeper.processor.PeeperProcessor")
public final class NullnessClient implements Nullness, PeeperClient {
    static final Long FINGERPRINT = 0xed3e330b4f5f943aL;

    final Target target;

    NullnessClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public @Nullable String find(@Nullable String key) {
        if (target instanceof DirectTarget direct) {
            NullnessWorker worker = (NullnessWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Nullness.State state = direct.state(turn, worker);
                    Reply<Nullness.State, @Nullable String> reply = worker.find(state, key);
                    if (direct.leave(turn, worker, reply, String.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new NullnessPeeper.FindMessage(key), 5_000_000_000L);
                } catch (Throwable thrown) {
                    NullnessPeeper.FindMessage message;
                    try {
                        message = new NullnessPeeper.FindMessage(key);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new NullnessPeeper.FindMessage(key), 5_000_000_000L);
    }

    @Override
    public Map<String, @Nullable List<@Nullable String>> all() {
        if (target instanceof DirectTarget direct) {
            NullnessWorker worker = (NullnessWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Nullness.State state = direct.state(turn, worker);
                    Reply<Nullness.State, Map<String, @Nullable List<@Nullable String>>> reply = worker.all(state);
                    if (direct.leave(turn, worker, reply, Map.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new NullnessPeeper.AllMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    NullnessPeeper.AllMessage message;
                    try {
                        message = new NullnessPeeper.AllMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new NullnessPeeper.AllMessage(), 5_000_000_000L);
    }

    @Override
    public Map. @Nullable Entry<String, @Nullable Integer> entry() {
        if (target instanceof DirectTarget direct) {
            NullnessWorker worker = (NullnessWorker) direct.atHand();
            Turn turn = direct.enter(worker, 2, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Nullness.State state = direct.state(turn, worker);
                    Reply<Nullness.State, Map. @Nullable Entry<String, @Nullable Integer>> reply = worker.entry(state);
                    if (direct.leave(turn, worker, reply, Map.Entry.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new NullnessPeeper.EntryMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    NullnessPeeper.EntryMessage message;
                    try {
                        message = new NullnessPeeper.EntryMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new NullnessPeeper.EntryMessage(), 5_000_000_000L);
    }

    @Override
    public @Nullable String @Nullable [] array(@Nullable String[] @Nullable ... rows) {
        if (target instanceof DirectTarget direct) {
            NullnessWorker worker = (NullnessWorker) direct.atHand();
            Turn turn = direct.enter(worker, 3, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Nullness.State state = direct.state(turn, worker);
                    Reply<Nullness.State, @Nullable String @Nullable []> reply = worker.array(state,
                            rows == null ? null : rows.clone());
                    if (direct.leave(turn, worker, reply, String[].class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new NullnessPeeper.ArrayMessage(rows == null ? null : rows.clone()), 5_000_000_000L);
                } catch (Throwable thrown) {
                    NullnessPeeper.ArrayMessage message;
                    try {
                        message = new NullnessPeeper.ArrayMessage(rows == null ? null : rows.clone());
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new NullnessPeeper.ArrayMessage(rows == null ? null : rows.clone()), 5_000_000_000L);
    }

    @Override
    public CompletionStage<@Nullable String> later(List<? extends @Nullable Object> values) {
        return target.ask(new NullnessPeeper.LaterMessage(values), 5_000_000_000L);
    }

    @Override
    public <T extends @Nullable Object> T generic(T value, @Nullable T other) {
        if (target instanceof DirectTarget direct) {
            NullnessWorker worker = (NullnessWorker) direct.atHand();
            Turn turn = direct.enter(worker, 5, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Nullness.State state = direct.state(turn, worker);
                    Reply<Nullness.State, T> reply = worker.generic(state, value, other);
                    if (direct.leave(turn, worker, reply, Object.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new NullnessPeeper.GenericMessage<T>(value, other), 5_000_000_000L);
                } catch (Throwable thrown) {
                    NullnessPeeper.GenericMessage<T> message;
                    try {
                        message = new NullnessPeeper.GenericMessage<T>(value, other);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new NullnessPeeper.GenericMessage<T>(value, other), 5_000_000_000L);
    }

    @Override
    @Nullness.Old.Nullable
    public String declared(@Nullness.Old.Nullable String key, int other) {
        if (target instanceof DirectTarget direct) {
            NullnessWorker worker = (NullnessWorker) direct.atHand();
            Turn turn = direct.enter(worker, 6, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Nullness.State state = direct.state(turn, worker);
                    Reply<Nullness.State, String> reply = worker.declared(state, key, other);
                    if (direct.leave(turn, worker, reply, String.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new NullnessPeeper.DeclaredMessage(key, other), 5_000_000_000L);
                } catch (Throwable thrown) {
                    NullnessPeeper.DeclaredMessage message;
                    try {
                        message = new NullnessPeeper.DeclaredMessage(key, other);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new NullnessPeeper.DeclaredMessage(key, other), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof NullnessClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "NullnessClient[" + target + "]";
    }
}
