package clients;

import io.peeper.Name;
import io.peeper.Next;
import io.peeper.PeeperClient;
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
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Referring}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class ReferringPeeper {
    private static final Protocol<ReferringClient, Integer, ReferringWorker> PROTOCOL = new Wiring();

    private ReferringPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<ReferringClient, Integer> spec(
            Supplier<? extends ReferringWorker> worker, Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static ReferringClient start(Supplier<? extends ReferringWorker> worker, Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static ReferringClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static ReferringClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static ReferringClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static ReferringClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static ReferringClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static ReferringClient withTimeout(ReferringClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class OwnMessage<T extends ReferringClient> extends CallMessage<T> {
        final T one;

        OwnMessage(T one) {
            super(0);
            this.one = one;
        }
    }

    static final class LaterMessage<T extends ReferringClient> extends CallMessage<List<T>> {
        LaterMessage() {
            super(1);
        }
    }

    static final class BoundedMessage<T extends ReferringClient & Comparable<T>> extends CallMessage<List<? super T>> {
        final List<T> from;

        BoundedMessage(List<T> from) {
            super(2);
            this.from = from;
        }
    }

    static final class ForwardMessage extends CallMessage<Void> {
        final PeeperClient to;

        ForwardMessage(PeeperClient to) {
            super(3);
            this.to = to;
        }
    }

    private static final class Wiring extends Protocol<ReferringClient, Integer, ReferringWorker> {
        Wiring() {
            super(
                    3,
                    0x5fcbeaa0803fbb2fL,
                    Referring.class,
                    Integer.class,
                    ReferringWorker.class,
                    Operation.call("own(ReferringClient)", Direct.AUTO, ReferringClient.class),
                    Operation.asyncCall("later()", List.class),
                    Operation.call("bounded(List)", Direct.AUTO, List.class),
                    Operation.call("forward(PeeperClient)", Direct.AUTO, void.class));
            madeWith(ReferringClient.FINGERPRINT, ReferringWorker.FINGERPRINT);
        }

        @Override
        public ReferringClient client(Target target) {
            return new ReferringClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(ReferringWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> handleOwn(worker, state, (OwnMessage<?>) message);
                case 1 -> handleLater(worker, state, (LaterMessage<?>) message);
                case 2 -> handleBounded(worker, state, (BoundedMessage<?>) message);
                case 3 -> worker.forward(state, ((ForwardMessage) message).to);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(ReferringWorker worker, Integer state, int op,
                Object message) throws Throwable {
            throw new AssertionError(op);
        }

        private static <T extends ReferringClient> Reply<Integer, T> handleOwn(
                ReferringWorker worker, Integer state, OwnMessage<T> message) throws Throwable {
            return worker.own(state, message.one);
        }

        private static <T extends ReferringClient> Reply<Integer, List<T>> handleLater(
                ReferringWorker worker, Integer state, LaterMessage<T> message) throws Throwable {
            return worker.later(state);
        }

        private static <T extends ReferringClient & Comparable<T>> Reply<Integer, List<? super T>> handleBounded(
                ReferringWorker worker, Integer state, BoundedMessage<T> message) throws Throwable {
            return worker.bounded(state, message.from);
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
