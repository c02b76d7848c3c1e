package copying;

import io.peeper.Name;
import io.peeper.Next;
import io.peeper.PeeperRef;
import io.peeper.PeeperSpec;
import io.peeper.PeeperSystem;
import io.peeper.Reply;
import io.peeper.generated.CastMessage;
import io.peeper.generated.Copied;
import io.peeper.generated.Operation;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import java.time.Duration;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Counters}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class CountersPeeper {
    private static final Protocol<CountersClient, long[], CountersWorker> PROTOCOL = new Wiring();

    private CountersPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<CountersClient, long[]> spec(Supplier<? extends CountersWorker> worker,
            long[] state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static CountersClient start(Supplier<? extends CountersWorker> worker, long[] state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static CountersClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static CountersClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static CountersClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static CountersClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static CountersClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static CountersClient withTimeout(CountersClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class CountMessage extends CastMessage {
        final int which;

        CountMessage(int which) {
            super(0);
            this.which = which;
        }
    }

    private static final class Wiring extends Protocol<CountersClient, long[], CountersWorker> {
        Wiring() {
            super(
                    3,
                    0x61cde1f754ecf472L,
                    Counters.class,
                    long[].class,
                    CountersWorker.class,
                    Operation.cast("count(int)"));
            madeWith(CountersClient.FINGERPRINT, CountersWorker.FINGERPRINT);
        }

        @Override
        public CountersClient client(Target target) {
            return new CountersClient(target);
        }

        @Override
        public Reply<long[], ?> handleCall(CountersWorker worker, long[] state, int op,
                Object message) throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public Next<long[]> handleCast(CountersWorker worker, long[] state, int op, Object message)
                throws Throwable {
            return switch (op) {
                case 0 -> worker.count(state, ((CountMessage) message).which);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public long[] freeze(long[] state) {
            return Copied.array(state);
        }

        @Override
        public boolean copies() {
            return true;
        }
    }
}
