package jdkparents;

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
import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Parents.Text}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class Parents_TextPeeper {
    private static final Protocol<Parents_TextClient, Integer, Parents_TextWorker> PROTOCOL = new Wiring();

    private Parents_TextPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<Parents_TextClient, Integer> spec(
            Supplier<? extends Parents_TextWorker> worker, Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static Parents_TextClient start(Supplier<? extends Parents_TextWorker> worker,
            Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static Parents_TextClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static Parents_TextClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static Parents_TextClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static Parents_TextClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static Parents_TextClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static Parents_TextClient withTimeout(Parents_TextClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class LengthMessage extends CallMessage<Integer> {
        LengthMessage() {
            super(0);
        }
    }

    static final class CharAtMessage extends CallMessage<Character> {
        final int arg0;

        CharAtMessage(int arg0) {
            super(1);
            this.arg0 = arg0;
        }
    }

    static final class SubSequenceMessage extends CallMessage<CharSequence> {
        final int arg0;

        final int arg1;

        SubSequenceMessage(int arg0, int arg1) {
            super(2);
            this.arg0 = arg0;
            this.arg1 = arg1;
        }
    }

    static final class CompareToMessage extends CallMessage<Integer> {
        final Parents.Text arg0;

        CompareToMessage(Parents.Text arg0) {
            super(3);
            this.arg0 = arg0;
        }
    }

    static final class AppendMessage extends CallMessage<Appendable> {
        final CharSequence arg0;

        AppendMessage(CharSequence arg0) {
            super(4);
            this.arg0 = arg0;
        }
    }

    static final class Append2Message extends CallMessage<Appendable> {
        final CharSequence arg0;

        final int arg1;

        final int arg2;

        Append2Message(CharSequence arg0, int arg1, int arg2) {
            super(5);
            this.arg0 = arg0;
            this.arg1 = arg1;
            this.arg2 = arg2;
        }
    }

    static final class Append3Message extends CallMessage<Appendable> {
        final char arg0;

        Append3Message(char arg0) {
            super(6);
            this.arg0 = arg0;
        }
    }

    private static final class Wiring extends Protocol<Parents_TextClient, Integer, Parents_TextWorker> {
        Wiring() {
            super(
                    3,
                    0xe8f27d7e76873b55L,
                    Parents.Text.class,
                    Integer.class,
                    Parents_TextWorker.class,
                    Operation.call("length()", Direct.AUTO, int.class),
                    Operation.call("charAt(int)", Direct.AUTO, char.class),
                    Operation.call("subSequence(int, int)", Direct.AUTO, CharSequence.class),
                    Operation.call("compareTo(Text)", Direct.AUTO, int.class),
                    Operation.call("append(CharSequence)", Direct.AUTO, Appendable.class),
                    Operation.call("append(CharSequence, int, int)", Direct.AUTO, Appendable.class),
                    Operation.call("append(char)", Direct.AUTO, Appendable.class));
            madeWith(Parents_TextClient.FINGERPRINT, Parents_TextWorker.FINGERPRINT);
        }

        @Override
        public Parents_TextClient client(Target target) {
            return new Parents_TextClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(Parents_TextWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.length(state);
                case 1 -> worker.charAt(state, ((CharAtMessage) message).arg0);
                case 2 -> worker.subSequence(state, ((SubSequenceMessage) message).arg0,
                        ((SubSequenceMessage) message).arg1);
                case 3 -> worker.compareTo(state, ((CompareToMessage) message).arg0);
                case 4 -> worker.append(state, ((AppendMessage) message).arg0);
                case 5 -> worker.append(state, ((Append2Message) message).arg0,
                        ((Append2Message) message).arg1, ((Append2Message) message).arg2);
                case 6 -> worker.append(state, ((Append3Message) message).arg0);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(Parents_TextWorker worker, Integer state, int op,
                Object message) throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public boolean declares(int op, Throwable thrown) {
            return switch (op) {
                case 4 -> thrown instanceof IOException;
                case 5 -> thrown instanceof IOException;
                case 6 -> thrown instanceof IOException;
                default -> false;
            };
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
