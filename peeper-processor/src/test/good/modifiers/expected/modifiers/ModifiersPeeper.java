package modifiers;

import io.peeper.Name;
import io.peeper.Next;
import io.peeper.PeeperRef;
import io.peeper.PeeperSpec;
import io.peeper.PeeperSystem;
import io.peeper.Reply;
import io.peeper.annotation.Direct;
import io.peeper.generated.CallMessage;
import io.peeper.generated.Operation;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import java.time.Duration;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Modifiers}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class ModifiersPeeper {
    private static final Protocol<ModifiersClient, Integer, ModifiersWorker> PROTOCOL = new Wiring();

    private ModifiersPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<ModifiersClient, Integer> spec(
            Supplier<? extends ModifiersWorker> worker, Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static ModifiersClient start(Supplier<? extends ModifiersWorker> worker, Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static ModifiersClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static ModifiersClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static ModifiersClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static ModifiersClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static ModifiersClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static ModifiersClient withTimeout(ModifiersClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class ReceivedMessage extends CallMessage<Integer> {
        final int one;

        final int other;

        ReceivedMessage(int one, int other) {
            super(0);
            this.one = one;
            this.other = other;
        }
    }

    static final class ModifiedMessage extends CallMessage<Integer> {
        ModifiedMessage() {
            super(1);
        }
    }

    static final class TypedMessage<@Modifiers.Marked T extends @Modifiers.Marked Object & @Modifiers.Marked Comparable<@Modifiers.Marked T>> extends CallMessage<@Modifiers.Marked T> {
        final @Modifiers.Marked T one;

        TypedMessage(@Modifiers.Marked T one) {
            super(2);
            this.one = one;
        }
    }

    static final class ArraysMessage extends CallMessage<int[]> {
        final int[] number;

        ArraysMessage(int[] number) {
            super(3);
            this.number = number;
        }
    }

    private static final class Wiring extends Protocol<ModifiersClient, Integer, ModifiersWorker> {
        Wiring() {
            super(
                    3,
                    0x67e471f17ea1bf03L,
                    Modifiers.class,
                    Integer.class,
                    ModifiersWorker.class,
                    Operation.call("received(int, int)", Direct.AUTO, int.class),
                    Operation.call("modified()", Direct.AUTO, int.class),
                    Operation.call("typed(Object)", Direct.AUTO, Object.class),
                    Operation.call("arrays(int[])", Direct.AUTO, int[].class));
            madeWith(ModifiersClient.FINGERPRINT, ModifiersWorker.FINGERPRINT);
        }

        @Override
        public ModifiersClient client(Target target) {
            return new ModifiersClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(ModifiersWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.received(state, ((ReceivedMessage) message).one,
                        ((ReceivedMessage) message).other);
                case 1 -> worker.modified(state);
                case 2 -> handleTyped(worker, state, (TypedMessage<?>) message);
                case 3 -> worker.arrays(state, ((ArraysMessage) message).number);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(ModifiersWorker worker, Integer state, int op,
                Object message) throws Throwable {
            throw new AssertionError(op);
        }

        private static <@Modifiers.Marked T extends @Modifiers.Marked Object & @Modifiers.Marked Comparable<@Modifiers.Marked T>> Reply<Integer, @Modifiers.Marked T> handleTyped(
                ModifiersWorker worker, Integer state, TypedMessage<T> message) throws Throwable {
            return worker.typed(state, message.one);
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
