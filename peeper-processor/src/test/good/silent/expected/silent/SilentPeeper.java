package silent;

import io.peeper.Name;
import io.peeper.Next;
import io.peeper.PeeperRef;
import io.peeper.PeeperSpec;
import io.peeper.PeeperSystem;
import io.peeper.Reply;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import java.time.Duration;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Silent}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class SilentPeeper {
    private static final Protocol<SilentClient, Integer, SilentWorker> PROTOCOL = new Wiring();

    private SilentPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<SilentClient, Integer> spec(Supplier<? extends SilentWorker> worker,
            Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static SilentClient start(Supplier<? extends SilentWorker> worker, Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static SilentClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static SilentClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static SilentClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static SilentClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static SilentClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static SilentClient withTimeout(SilentClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    private static final class Wiring extends Protocol<SilentClient, Integer, SilentWorker> {
        Wiring() {
            super(
                    3,
                    0x728301d8099eff8dL,
                    Silent.class,
                    Integer.class,
                    SilentWorker.class);
            madeWith(SilentClient.FINGERPRINT, SilentWorker.FINGERPRINT);
        }

        @Override
        public SilentClient client(Target target) {
            return new SilentClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(SilentWorker worker, Integer state, int op,
                Object message) throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public Next<Integer> handleCast(SilentWorker worker, Integer state, int op, Object message)
                throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
