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
import java.util.List;
import java.util.ListIterator;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Parents.Listing}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class Parents_ListingPeeper {
    private static final Protocol<Parents_ListingClient, Integer, Parents_ListingWorker> PROTOCOL = new Wiring();

    private Parents_ListingPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<Parents_ListingClient, Integer> spec(
            Supplier<? extends Parents_ListingWorker> worker, Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static Parents_ListingClient start(Supplier<? extends Parents_ListingWorker> worker,
            Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static Parents_ListingClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static Parents_ListingClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static Parents_ListingClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static Parents_ListingClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static Parents_ListingClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static Parents_ListingClient withTimeout(Parents_ListingClient client,
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

    static final class ContainsMessage extends CallMessage<Boolean> {
        final Object arg0;

        ContainsMessage(Object arg0) {
            super(2);
            this.arg0 = arg0;
        }
    }

    static final class IteratorMessage extends CallMessage<Iterator<String>> {
        IteratorMessage() {
            super(3);
        }
    }

    static final class ToArrayMessage extends CallMessage<Object[]> {
        ToArrayMessage() {
            super(4);
        }
    }

    static final class ToArray2Message<T> extends CallMessage<T[]> {
        final T[] arg0;

        ToArray2Message(T[] arg0) {
            super(5);
            this.arg0 = arg0;
        }
    }

    static final class AddMessage extends CallMessage<Boolean> {
        final String arg0;

        AddMessage(String arg0) {
            super(6);
            this.arg0 = arg0;
        }
    }

    static final class RemoveMessage extends CallMessage<Boolean> {
        final Object arg0;

        RemoveMessage(Object arg0) {
            super(7);
            this.arg0 = arg0;
        }
    }

    static final class ContainsAllMessage extends CallMessage<Boolean> {
        final Collection<?> arg0;

        ContainsAllMessage(Collection<?> arg0) {
            super(8);
            this.arg0 = arg0;
        }
    }

    static final class AddAllMessage extends CallMessage<Boolean> {
        final Collection<? extends String> arg0;

        AddAllMessage(Collection<? extends String> arg0) {
            super(9);
            this.arg0 = arg0;
        }
    }

    static final class AddAll2Message extends CallMessage<Boolean> {
        final int arg0;

        final Collection<? extends String> arg1;

        AddAll2Message(int arg0, Collection<? extends String> arg1) {
            super(10);
            this.arg0 = arg0;
            this.arg1 = arg1;
        }
    }

    static final class RemoveAllMessage extends CallMessage<Boolean> {
        final Collection<?> arg0;

        RemoveAllMessage(Collection<?> arg0) {
            super(11);
            this.arg0 = arg0;
        }
    }

    static final class RetainAllMessage extends CallMessage<Boolean> {
        final Collection<?> arg0;

        RetainAllMessage(Collection<?> arg0) {
            super(12);
            this.arg0 = arg0;
        }
    }

    static final class ClearMessage extends CastMessage {
        ClearMessage() {
            super(13);
        }
    }

    static final class GetMessage extends CallMessage<String> {
        final int arg0;

        GetMessage(int arg0) {
            super(14);
            this.arg0 = arg0;
        }
    }

    static final class SetMessage extends CallMessage<String> {
        final int arg0;

        final String arg1;

        SetMessage(int arg0, String arg1) {
            super(15);
            this.arg0 = arg0;
            this.arg1 = arg1;
        }
    }

    static final class Add2Message extends CastMessage {
        final int arg0;

        final String arg1;

        Add2Message(int arg0, String arg1) {
            super(16);
            this.arg0 = arg0;
            this.arg1 = arg1;
        }
    }

    static final class Remove2Message extends CallMessage<String> {
        final int arg0;

        Remove2Message(int arg0) {
            super(17);
            this.arg0 = arg0;
        }
    }

    static final class IndexOfMessage extends CallMessage<Integer> {
        final Object arg0;

        IndexOfMessage(Object arg0) {
            super(18);
            this.arg0 = arg0;
        }
    }

    static final class LastIndexOfMessage extends CallMessage<Integer> {
        final Object arg0;

        LastIndexOfMessage(Object arg0) {
            super(19);
            this.arg0 = arg0;
        }
    }

    static final class ListIteratorMessage extends CallMessage<ListIterator<String>> {
        ListIteratorMessage() {
            super(20);
        }
    }

    static final class ListIterator2Message extends CallMessage<ListIterator<String>> {
        final int arg0;

        ListIterator2Message(int arg0) {
            super(21);
            this.arg0 = arg0;
        }
    }

    static final class SubListMessage extends CallMessage<List<String>> {
        final int arg0;

        final int arg1;

        SubListMessage(int arg0, int arg1) {
            super(22);
            this.arg0 = arg0;
            this.arg1 = arg1;
        }
    }

    private static final class Wiring extends Protocol<Parents_ListingClient, Integer, Parents_ListingWorker> {
        Wiring() {
            super(
                    3,
                    0xd6d9f0d0a593a965L,
                    Parents.Listing.class,
                    Integer.class,
                    Parents_ListingWorker.class,
                    Operation.call("size()", Direct.AUTO, int.class),
                    Operation.call("isEmpty()", Direct.AUTO, boolean.class),
                    Operation.call("contains(Object)", Direct.AUTO, boolean.class),
                    Operation.call("iterator()", Direct.AUTO, Iterator.class),
                    Operation.call("toArray()", Direct.AUTO, Object[].class),
                    Operation.call("toArray(Object[])", Direct.AUTO, Object[].class),
                    Operation.call("add(String)", Direct.AUTO, boolean.class),
                    Operation.call("remove(Object)", Direct.AUTO, boolean.class),
                    Operation.call("containsAll(Collection)", Direct.AUTO, boolean.class),
                    Operation.call("addAll(Collection)", Direct.AUTO, boolean.class),
                    Operation.call("addAll(int, Collection)", Direct.AUTO, boolean.class),
                    Operation.call("removeAll(Collection)", Direct.AUTO, boolean.class),
                    Operation.call("retainAll(Collection)", Direct.AUTO, boolean.class),
                    Operation.cast("clear()"),
                    Operation.call("get(int)", Direct.AUTO, String.class),
                    Operation.call("set(int, String)", Direct.AUTO, String.class),
                    Operation.cast("add(int, String)"),
                    Operation.call("remove(int)", Direct.AUTO, String.class),
                    Operation.call("indexOf(Object)", Direct.AUTO, int.class),
                    Operation.call("lastIndexOf(Object)", Direct.AUTO, int.class),
                    Operation.call("listIterator()", Direct.AUTO, ListIterator.class),
                    Operation.call("listIterator(int)", Direct.AUTO, ListIterator.class),
                    Operation.call("subList(int, int)", Direct.AUTO, List.class));
            madeWith(Parents_ListingClient.FINGERPRINT, Parents_ListingWorker.FINGERPRINT);
        }

        @Override
        public Parents_ListingClient client(Target target) {
            return new Parents_ListingClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(Parents_ListingWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.size(state);
                case 1 -> worker.isEmpty(state);
                case 2 -> worker.contains(state, ((ContainsMessage) message).arg0);
                case 3 -> worker.iterator(state);
                case 4 -> worker.toArray(state);
                case 5 -> handleToArray2(worker, state, (ToArray2Message<?>) message);
                case 6 -> worker.add(state, ((AddMessage) message).arg0);
                case 7 -> worker.remove(state, ((RemoveMessage) message).arg0);
                case 8 -> worker.containsAll(state, ((ContainsAllMessage) message).arg0);
                case 9 -> worker.addAll(state, ((AddAllMessage) message).arg0);
                case 10 -> worker.addAll(state, ((AddAll2Message) message).arg0,
                        ((AddAll2Message) message).arg1);
                case 11 -> worker.removeAll(state, ((RemoveAllMessage) message).arg0);
                case 12 -> worker.retainAll(state, ((RetainAllMessage) message).arg0);
                case 14 -> worker.get(state, ((GetMessage) message).arg0);
                case 15 -> worker.set(state, ((SetMessage) message).arg0,
                        ((SetMessage) message).arg1);
                case 17 -> worker.remove(state, ((Remove2Message) message).arg0);
                case 18 -> worker.indexOf(state, ((IndexOfMessage) message).arg0);
                case 19 -> worker.lastIndexOf(state, ((LastIndexOfMessage) message).arg0);
                case 20 -> worker.listIterator(state);
                case 21 -> worker.listIterator(state, ((ListIterator2Message) message).arg0);
                case 22 -> worker.subList(state, ((SubListMessage) message).arg0,
                        ((SubListMessage) message).arg1);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(Parents_ListingWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 13 -> worker.clear(state);
                case 16 -> worker.add(state, ((Add2Message) message).arg0,
                        ((Add2Message) message).arg1);
                default -> throw new AssertionError(op);
            };
        }

        private static <T> Reply<Integer, T[]> handleToArray2(Parents_ListingWorker worker,
                Integer state, ToArray2Message<T> message) throws Throwable {
            return worker.toArray(state, message.arg0);
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
