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
 * Starts and finds peepers of {@link Alone}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class AlonePeeper {
    private static final Protocol<AloneClient, Bean, AloneWorker> PROTOCOL = new Wiring();

    private AlonePeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<AloneClient, Bean> spec(Supplier<? extends AloneWorker> worker,
            Bean state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static AloneClient start(Supplier<? extends AloneWorker> worker, Bean state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static AloneClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static AloneClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static AloneClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static AloneClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static AloneClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static AloneClient withTimeout(AloneClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class CountMessage extends CastMessage {
        CountMessage() {
            super(0);
        }
    }

    private static final class Wiring extends Protocol<AloneClient, Bean, AloneWorker> {
        Wiring() {
            super(
                    3,
                    0x772e1b8e4ebaa4d0L,
                    Alone.class,
                    Bean.class,
                    AloneWorker.class,
                    Operation.cast("count()"));
            madeWith(AloneClient.FINGERPRINT, AloneWorker.FINGERPRINT);
        }

        @Override
        public AloneClient client(Target target) {
            return new AloneClient(target);
        }

        @Override
        public Reply<Bean, ?> handleCall(AloneWorker worker, Bean state, int op, Object message)
                throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public Next<Bean> handleCast(AloneWorker worker, Bean state, int op, Object message) throws
                Throwable {
            return switch (op) {
                case 0 -> worker.count(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Bean freeze(Bean state) {
            return copyBean(state);
        }

        private static Bean copyBean(Bean value) {
            if (value == null) {
                return null;
            }
            Copied.exactly(Bean.class, value);
            Bean copy = new Bean();
            copy.id = value.id;
            copy.count = value.count;
            copy.dates = Copied.list(value.dates, element -> Copied.known(element));
            copy.setOpen(value.isOpen());
            copy.name(value.name());
            copy.setCounts(Copied.array(value.getCounts()));
            return copy;
        }

        @Override
        public boolean copies() {
            return true;
        }
    }
}
