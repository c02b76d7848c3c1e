package jdkparents;

import io.peeper.Name;
import io.peeper.Next;
import io.peeper.PeeperRef;
import io.peeper.PeeperSpec;
import io.peeper.PeeperSystem;
import io.peeper.Reply;
import io.peeper.annotation.Direct;
import io.peeper.generated.CallMessage;
import io.peeper.generated.CastMessage;
import io.peeper.generated.Operation;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Parents.Tabling}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class Parents_TablingPeeper {
    private static final Protocol<Parents_TablingClient, Integer, Parents_TablingWorker> PROTOCOL = new Wiring();

    private Parents_TablingPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<Parents_TablingClient, Integer> spec(
            Supplier<? extends Parents_TablingWorker> worker, Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static Parents_TablingClient start(Supplier<? extends Parents_TablingWorker> worker,
            Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static Parents_TablingClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static Parents_TablingClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static Parents_TablingClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static Parents_TablingClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static Parents_TablingClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static Parents_TablingClient withTimeout(Parents_TablingClient client,
            Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class SizeMessage extends CallMessage<Integer> {
        SizeMessage() {
            super(0);
        }
    }

    static final class IsEmptyMessage extends CallMessage<Boolean> {
        IsEmptyMessage() {
            super(1);
        }
    }

    static final class ContainsKeyMessage extends CallMessage<Boolean> {
        final Object arg0;

        ContainsKeyMessage(Object arg0) {
            super(2);
            this.arg0 = arg0;
        }
    }

    static final class ContainsValueMessage extends CallMessage<Boolean> {
        final Object arg0;

        ContainsValueMessage(Object arg0) {
            super(3);
            this.arg0 = arg0;
        }
    }

    static final class GetMessage extends CallMessage<List<Integer>> {
        final Object arg0;

        GetMessage(Object arg0) {
            super(4);
            this.arg0 = arg0;
        }
    }

    static final class PutMessage extends CallMessage<List<Integer>> {
        final String arg0;

        final List<Integer> arg1;

        PutMessage(String arg0, List<Integer> arg1) {
            super(5);
            this.arg0 = arg0;
            this.arg1 = arg1;
        }
    }

    static final class RemoveMessage extends CallMessage<List<Integer>> {
        final Object arg0;

        RemoveMessage(Object arg0) {
            super(6);
            this.arg0 = arg0;
        }
    }

    static final class PutAllMessage extends CastMessage {
        final Map<? extends String, ? extends List<Integer>> arg0;

        PutAllMessage(Map<? extends String, ? extends List<Integer>> arg0) {
            super(7);
            this.arg0 = arg0;
        }
    }

    static final class ClearMessage extends CastMessage {
        ClearMessage() {
            super(8);
        }
    }

    static final class KeySetMessage extends CallMessage<Set<String>> {
        KeySetMessage() {
            super(9);
        }
    }

    static final class ValuesMessage extends CallMessage<Collection<List<Integer>>> {
        ValuesMessage() {
            super(10);
        }
    }

    static final class EntrySetMessage extends CallMessage<Set<Map.Entry<String, List<Integer>>>> {
        EntrySetMessage() {
            super(11);
        }
    }

    private static final class Wiring extends Protocol<Parents_TablingClient, Integer, Parents_TablingWorker> {
        Wiring() {
            super(
                    3,
                    0x09c2d474f3cc1df2L,
                    Parents.Tabling.class,
                    Integer.class,
                    Parents_TablingWorker.class,
                    Operation.call("size()", Direct.AUTO, int.class),
                    Operation.call("isEmpty()", Direct.AUTO, boolean.class),
                    Operation.call("containsKey(Object)", Direct.AUTO, boolean.class),
                    Operation.call("containsValue(Object)", Direct.AUTO, boolean.class),
                    Operation.call("get(Object)", Direct.AUTO, List.class),
                    Operation.call("put(String, List)", Direct.AUTO, List.class),
                    Operation.call("remove(Object)", Direct.AUTO, List.class),
                    Operation.cast("putAll(Map)"),
                    Operation.cast("clear()"),
                    Operation.call("keySet()", Direct.AUTO, Set.class),
                    Operation.call("values()", Direct.AUTO, Collection.class),
                    Operation.call("entrySet()", Direct.AUTO, Set.class));
            madeWith(Parents_TablingClient.FINGERPRINT, Parents_TablingWorker.FINGERPRINT);
        }

        @Override
        public Parents_TablingClient client(Target target) {
            return new Parents_TablingClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(Parents_TablingWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.size(state);
                case 1 -> worker.isEmpty(state);
                case 2 -> worker.containsKey(state, ((ContainsKeyMessage) message).arg0);
                case 3 -> worker.containsValue(state, ((ContainsValueMessage) message).arg0);
                case 4 -> worker.get(state, ((GetMessage) message).arg0);
                case 5 -> worker.put(state, ((PutMessage) message).arg0,
                        ((PutMessage) message).arg1);
                case 6 -> worker.remove(state, ((RemoveMessage) message).arg0);
                case 9 -> worker.keySet(state);
                case 10 -> worker.values(state);
                case 11 -> worker.entrySet(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(Parents_TablingWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 7 -> worker.putAll(state, ((PutAllMessage) message).arg0);
                case 8 -> worker.clear(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
