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
import java.util.Iterator;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Parents.Queueing}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class Parents_QueueingPeeper {
    private static final Protocol<Parents_QueueingClient, Integer, Parents_QueueingWorker> PROTOCOL = new Wiring();

    private Parents_QueueingPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<Parents_QueueingClient, Integer> spec(
            Supplier<? extends Parents_QueueingWorker> worker, Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static Parents_QueueingClient start(Supplier<? extends Parents_QueueingWorker> worker,
            Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static Parents_QueueingClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static Parents_QueueingClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static Parents_QueueingClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static Parents_QueueingClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static Parents_QueueingClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static Parents_QueueingClient withTimeout(Parents_QueueingClient client,
            Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class AddMessage extends CallMessage<Boolean> {
        final String arg0;

        AddMessage(String arg0) {
            super(0);
            this.arg0 = arg0;
        }
    }

    static final class OfferMessage extends CallMessage<Boolean> {
        final String arg0;

        OfferMessage(String arg0) {
            super(1);
            this.arg0 = arg0;
        }
    }

    static final class RemoveMessage extends CallMessage<String> {
        RemoveMessage() {
            super(2);
        }
    }

    static final class PollMessage extends CallMessage<String> {
        PollMessage() {
            super(3);
        }
    }

    static final class ElementMessage extends CallMessage<String> {
        ElementMessage() {
            super(4);
        }
    }

    static final class PeekMessage extends CallMessage<String> {
        PeekMessage() {
            super(5);
        }
    }

    static final class SizeMessage extends CallMessage<Integer> {
        SizeMessage() {
            super(6);
        }
    }

    static final class IsEmptyMessage extends CallMessage<Boolean> {
        IsEmptyMessage() {
            super(7);
        }
    }

    static final class ContainsMessage extends CallMessage<Boolean> {
        final Object arg0;

        ContainsMessage(Object arg0) {
            super(8);
            this.arg0 = arg0;
        }
    }

    static final class IteratorMessage extends CallMessage<Iterator<String>> {
        IteratorMessage() {
            super(9);
        }
    }

    static final class ToArrayMessage extends CallMessage<Object[]> {
        ToArrayMessage() {
            super(10);
        }
    }

    static final class ToArray2Message<T> extends CallMessage<T[]> {
        final T[] arg0;

        ToArray2Message(T[] arg0) {
            super(11);
            this.arg0 = arg0;
        }
    }

    static final class Remove2Message extends CallMessage<Boolean> {
        final Object arg0;

        Remove2Message(Object arg0) {
            super(12);
            this.arg0 = arg0;
        }
    }

    static final class ContainsAllMessage extends CallMessage<Boolean> {
        final Collection<?> arg0;

        ContainsAllMessage(Collection<?> arg0) {
            super(13);
            this.arg0 = arg0;
        }
    }

    static final class AddAllMessage extends CallMessage<Boolean> {
        final Collection<? extends String> arg0;

        AddAllMessage(Collection<? extends String> arg0) {
            super(14);
            this.arg0 = arg0;
        }
    }

    static final class RemoveAllMessage extends CallMessage<Boolean> {
        final Collection<?> arg0;

        RemoveAllMessage(Collection<?> arg0) {
            super(15);
            this.arg0 = arg0;
        }
    }

    static final class RetainAllMessage extends CallMessage<Boolean> {
        final Collection<?> arg0;

        RetainAllMessage(Collection<?> arg0) {
            super(16);
            this.arg0 = arg0;
        }
    }

    static final class ClearMessage extends CastMessage {
        ClearMessage() {
            super(17);
        }
    }

    private static final class Wiring extends Protocol<Parents_QueueingClient, Integer, Parents_QueueingWorker> {
        Wiring() {
            super(
                    3,
                    0x2a13c75a2488678aL,
                    Parents.Queueing.class,
                    Integer.class,
                    Parents_QueueingWorker.class,
                    Operation.call("add(String)", Direct.AUTO, boolean.class),
                    Operation.call("offer(String)", Direct.AUTO, boolean.class),
                    Operation.call("remove()", Direct.AUTO, String.class),
                    Operation.call("poll()", Direct.AUTO, String.class),
                    Operation.call("element()", Direct.AUTO, String.class),
                    Operation.call("peek()", Direct.AUTO, String.class),
                    Operation.call("size()", Direct.AUTO, int.class),
                    Operation.call("isEmpty()", Direct.AUTO, boolean.class),
                    Operation.call("contains(Object)", Direct.AUTO, boolean.class),
                    Operation.call("iterator()", Direct.AUTO, Iterator.class),
                    Operation.call("toArray()", Direct.AUTO, Object[].class),
                    Operation.call("toArray(Object[])", Direct.AUTO, Object[].class),
                    Operation.call("remove(Object)", Direct.AUTO, boolean.class),
                    Operation.call("containsAll(Collection)", Direct.AUTO, boolean.class),
                    Operation.call("addAll(Collection)", Direct.AUTO, boolean.class),
                    Operation.call("removeAll(Collection)", Direct.AUTO, boolean.class),
                    Operation.call("retainAll(Collection)", Direct.AUTO, boolean.class),
                    Operation.cast("clear()"));
            madeWith(Parents_QueueingClient.FINGERPRINT, Parents_QueueingWorker.FINGERPRINT);
        }

        @Override
        public Parents_QueueingClient client(Target target) {
            return new Parents_QueueingClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(Parents_QueueingWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.add(state, ((AddMessage) message).arg0);
                case 1 -> worker.offer(state, ((OfferMessage) message).arg0);
                case 2 -> worker.remove(state);
                case 3 -> worker.poll(state);
                case 4 -> worker.element(state);
                case 5 -> worker.peek(state);
                case 6 -> worker.size(state);
                case 7 -> worker.isEmpty(state);
                case 8 -> worker.contains(state, ((ContainsMessage) message).arg0);
                case 9 -> worker.iterator(state);
                case 10 -> worker.toArray(state);
                case 11 -> handleToArray2(worker, state, (ToArray2Message<?>) message);
                case 12 -> worker.remove(state, ((Remove2Message) message).arg0);
                case 13 -> worker.containsAll(state, ((ContainsAllMessage) message).arg0);
                case 14 -> worker.addAll(state, ((AddAllMessage) message).arg0);
                case 15 -> worker.removeAll(state, ((RemoveAllMessage) message).arg0);
                case 16 -> worker.retainAll(state, ((RetainAllMessage) message).arg0);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(Parents_QueueingWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 17 -> worker.clear(state);
                default -> throw new AssertionError(op);
            };
        }

        private static <T> Reply<Integer, T[]> handleToArray2(Parents_QueueingWorker worker,
                Integer state, ToArray2Message<T> message) throws Throwable {
            return worker.toArray(state, message.arg0);
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
