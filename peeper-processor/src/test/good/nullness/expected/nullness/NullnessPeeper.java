package nullness;

import io.peeper.Name;
import io.peeper.Next;
import io.peeper.PeeperRef;
import io.peeper.PeeperSpec;
import io.peeper.PeeperSystem;
import io.peeper.Reply;
import io.peeper.annotation.Direct;
import io.peeper.generated.CallMessage;
import io.peeper.generated.Frozen;
import io.peeper.generated.Operation;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Starts and finds peepers of {@link Nullness}.
 */
@PeeperGenerated("io.peeper.processor")
@NullMarked
@Generated("io.peeper.processor.PeeperProcessor")
public final class NullnessPeeper {
    private static final Protocol<NullnessClient, Nullness.State, NullnessWorker> PROTOCOL = new Wiring();

    private NullnessPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<NullnessClient, Nullness.State> spec(
            Supplier<? extends NullnessWorker> worker, Nullness.State state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static NullnessClient start(Supplier<? extends NullnessWorker> worker,
            Nullness.State state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static NullnessClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static NullnessClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static NullnessClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static NullnessClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static NullnessClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static NullnessClient withTimeout(NullnessClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class FindMessage extends CallMessage<@Nullable String> {
        final @Nullable String key;

        FindMessage(@Nullable String key) {
            super(0);
            this.key = key;
        }
    }

    static final class AllMessage extends CallMessage<Map<String, @Nullable List<@Nullable String>>> {
        AllMessage() {
            super(1);
        }
    }

    static final class EntryMessage extends CallMessage<Map. @Nullable Entry<String, @Nullable Integer>> {
        EntryMessage() {
            super(2);
        }
    }

    static final class ArrayMessage extends CallMessage<@Nullable String @Nullable []> {
        final @Nullable String[] @Nullable [] rows;

        ArrayMessage(@Nullable String[] @Nullable [] rows) {
            super(3);
            this.rows = rows;
        }
    }

    static final class LaterMessage extends CallMessage<@Nullable String> {
        final List<? extends @Nullable Object> values;

        LaterMessage(List<? extends @Nullable Object> values) {
            super(4);
            this.values = values;
        }
    }

    static final class GenericMessage<T extends @Nullable Object> extends CallMessage<T> {
        final T value;

        final @Nullable T other;

        GenericMessage(T value, @Nullable T other) {
            super(5);
            this.value = value;
            this.other = other;
        }
    }

    static final class DeclaredMessage extends CallMessage<String> {
        final String key;

        final int other;

        DeclaredMessage(@Nullness.Old.Nullable String key, int other) {
            super(6);
            this.key = key;
            this.other = other;
        }
    }

    private static final class Wiring extends Protocol<NullnessClient, Nullness.State, NullnessWorker> {
        Wiring() {
            super(
                    3,
                    0xed3e330b4f5f943aL,
                    Nullness.class,
                    Nullness.State.class,
                    NullnessWorker.class,
                    Operation.call("find(String)", Direct.AUTO, String.class),
                    Operation.call("all()", Direct.AUTO, Map.class),
                    Operation.call("entry()", Direct.AUTO, Map.Entry.class),
                    Operation.call("array(String[]...)", Direct.AUTO, String[].class),
                    Operation.asyncCall("later(List)", String.class),
                    Operation.call("generic(Object, Object)", Direct.AUTO, Object.class),
                    Operation.call("declared(String, int)", Direct.AUTO, String.class));
            madeWith(NullnessClient.FINGERPRINT, NullnessWorker.FINGERPRINT);
        }

        @Override
        public NullnessClient client(Target target) {
            return new NullnessClient(target);
        }

        @Override
        public Reply<Nullness.State, ?> handleCall(NullnessWorker worker, Nullness.State state,
                int op, Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.find(state, ((FindMessage) message).key);
                case 1 -> worker.all(state);
                case 2 -> worker.entry(state);
                case 3 -> worker.array(state, ((ArrayMessage) message).rows);
                case 4 -> worker.later(state, ((LaterMessage) message).values);
                case 5 -> handleGeneric(worker, state, (GenericMessage<?>) message);
                case 6 -> worker.declared(state, ((DeclaredMessage) message).key,
                        ((DeclaredMessage) message).other);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Nullness.State> handleCast(NullnessWorker worker, Nullness.State state, int op,
                Object message) throws Throwable {
            throw new AssertionError(op);
        }

        private static <T extends @Nullable Object> Reply<Nullness.State, T> handleGeneric(
                NullnessWorker worker, Nullness.State state, GenericMessage<T> message) throws
                Throwable {
            return worker.generic(state, message.value, message.other);
        }

        @Override
        public Nullness.State freeze(Nullness.State state) {
            var names = Frozen.list(state.names());
            return names == state.names() ? state : new Nullness.State(names);
        }
    }
}
