package settings;

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
 * Starts and finds peepers of {@link Settings}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class SettingsPeeper {
    private static final Protocol<SettingsClient, Long, SettingsWorker> PROTOCOL = new Wiring();

    private SettingsPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<SettingsClient, Long> spec(Supplier<? extends SettingsWorker> worker,
            Long state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static SettingsClient start(Supplier<? extends SettingsWorker> worker, Long state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static SettingsClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static SettingsClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static SettingsClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static SettingsClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static SettingsClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static SettingsClient withTimeout(SettingsClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class ByDefaultMessage extends CallMessage<Integer> {
        ByDefaultMessage() {
            super(0);
        }
    }

    static final class ForEverMessage extends CallMessage<Integer> {
        ForEverMessage() {
            super(1);
        }
    }

    static final class AsGoodAsForEverMessage extends CallMessage<Integer> {
        AsGoodAsForEverMessage() {
            super(2);
        }
    }

    static final class BrieflyMessage extends CallMessage<Integer> {
        BrieflyMessage() {
            super(3);
        }
    }

    static final class NeverMessage extends CallMessage<Integer> {
        NeverMessage() {
            super(4);
        }
    }

    static final class AutoMessage extends CallMessage<Integer> {
        AutoMessage() {
            super(5);
        }
    }

    static final class LaterMessage extends CallMessage<Void> {
        LaterMessage() {
            super(6);
        }
    }

    static final class AsynchronouslyMessage extends CallMessage<Integer> {
        AsynchronouslyMessage() {
            super(7);
        }
    }

    private static final class Wiring extends Protocol<SettingsClient, Long, SettingsWorker> {
        Wiring() {
            super(
                    3,
                    0x352dde66eaee2737L,
                    Settings.class,
                    Long.class,
                    SettingsWorker.class,
                    Operation.call("byDefault()", Direct.ALWAYS, int.class),
                    Operation.call("forEver()", Direct.ALWAYS, int.class),
                    Operation.call("asGoodAsForEver()", Direct.ALWAYS, int.class),
                    Operation.call("briefly()", Direct.ALWAYS, int.class),
                    Operation.call("never()", Direct.NEVER, int.class),
                    Operation.call("auto()", Direct.AUTO, int.class),
                    Operation.call("later()", Direct.NEVER, void.class),
                    Operation.asyncCall("asynchronously()", Integer.class));
            madeWith(SettingsClient.FINGERPRINT, SettingsWorker.FINGERPRINT);
        }

        @Override
        public SettingsClient client(Target target) {
            return new SettingsClient(target);
        }

        @Override
        public Reply<Long, ?> handleCall(SettingsWorker worker, Long state, int op, Object message)
                throws Throwable {
            return switch (op) {
                case 0 -> worker.byDefault(state);
                case 1 -> worker.forEver(state);
                case 2 -> worker.asGoodAsForEver(state);
                case 3 -> worker.briefly(state);
                case 4 -> worker.never(state);
                case 5 -> worker.auto(state);
                case 6 -> worker.later(state, ((LaterMessage) message).from());
                case 7 -> worker.asynchronously(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Long> handleCast(SettingsWorker worker, Long state, int op, Object message)
                throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
