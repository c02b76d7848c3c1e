package names;

import io.peeper.Name;
import io.peeper.Next;
import io.peeper.PeeperRef;
import io.peeper.PeeperSpec;
import io.peeper.PeeperSystem;
import io.peeper.Reply;
import io.peeper.annotation.Direct;
import io.peeper.generated.Frozen;
import io.peeper.generated.Operation;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import java.time.Duration;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Hostile}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class HostilePeeper {
    private static final Protocol<HostileClient, Hostile.State, HostileWorker> PROTOCOL = new Wiring();

    private HostilePeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<HostileClient, Hostile.State> spec(
            Supplier<? extends HostileWorker> worker, Hostile.State state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static HostileClient start(Supplier<? extends HostileWorker> worker,
            Hostile.State state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static HostileClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static HostileClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static HostileClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static HostileClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static HostileClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static HostileClient withTimeout(HostileClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class TargetMessage extends io.peeper.generated.CallMessage<Integer> {
        final int target;

        TargetMessage(int target) {
            super(0);
            this.target = target;
        }
    }

    static final class MessageMessage extends io.peeper.generated.CallMessage<Integer> {
        final int message;

        final int state;

        final int op;

        final int worker;

        final int from;

        final int state_;

        final int from_;

        MessageMessage(int message, int state, int op, int worker, int from, int state_,
                int from_) {
            super(1);
            this.message = message;
            this.state = state;
            this.op = op;
            this.worker = worker;
            this.from = from;
            this.state_ = state_;
            this.from_ = from_;
        }
    }

    static final class TurnsMessage extends io.peeper.generated.CallMessage<Integer> {
        final int direct;

        final int worker;

        final int turn;

        final int state;

        final int reply;

        final int thrown;

        final int turn_;

        final int message;

        final String target;

        TurnsMessage(int direct, int worker, int turn, int state, int reply, int thrown, int turn_,
                int message, String target) {
            super(2);
            this.direct = direct;
            this.worker = worker;
            this.turn = turn;
            this.state = state;
            this.reply = reply;
            this.thrown = thrown;
            this.turn_ = turn_;
            this.message = message;
            this.target = target;
        }
    }

    static final class OtherMessage extends io.peeper.generated.CastMessage {
        final int other;

        final int client;

        final int PROTOCOL;

        final int HostilePeeper;

        final int HostileClient;

        final int Integer;

        OtherMessage(int other, int client, int PROTOCOL, int HostilePeeper, int HostileClient,
                int Integer) {
            super(3);
            this.other = other;
            this.client = client;
            this.PROTOCOL = PROTOCOL;
            this.HostilePeeper = HostilePeeper;
            this.HostileClient = HostileClient;
            this.Integer = Integer;
        }
    }

    static final class DollarMessage extends io.peeper.generated.CallMessage<Integer> {
        final int $;

        final int $L;

        final int this$0;

        final int a$b;

        DollarMessage(int $, int $L, int this$0, int a$b) {
            super(4);
            this.$ = $;
            this.$L = $L;
            this.this$0 = this$0;
            this.a$b = a$b;
        }
    }

    static final class CallMessage extends io.peeper.generated.CallMessage<Integer> {
        CallMessage() {
            super(5);
        }
    }

    static final class CastMessage extends io.peeper.generated.CallMessage<Integer> {
        CastMessage() {
            super(6);
        }
    }

    static final class AskMessage extends io.peeper.generated.CallMessage<Integer> {
        final int ask;

        AskMessage(int ask) {
            super(7);
            this.ask = ask;
        }
    }

    static final class ClientMessage extends io.peeper.generated.CallMessage<Integer> {
        final int client;

        ClientMessage(int client) {
            super(8);
            this.client = client;
        }
    }

    static final class NamedMessage extends io.peeper.generated.CallMessage<Integer> {
        final String name;

        NamedMessage(String name) {
            super(9);
            this.name = name;
        }
    }

    static final class TypeMessage extends io.peeper.generated.CallMessage<Integer> {
        TypeMessage() {
            super(10);
        }
    }

    static final class StateTypeMessage extends io.peeper.generated.CallMessage<Integer> {
        StateTypeMessage() {
            super(11);
        }
    }

    static final class WorkerTypeMessage extends io.peeper.generated.CallMessage<Integer> {
        WorkerTypeMessage() {
            super(12);
        }
    }

    static final class OperationMessage extends io.peeper.generated.CallMessage<Integer> {
        final int op;

        OperationMessage(int op) {
            super(13);
            this.op = op;
        }
    }

    static final class FreezeMessage extends io.peeper.generated.CallMessage<Integer> {
        FreezeMessage() {
            super(14);
        }
    }

    static final class HandleCallMessage extends io.peeper.generated.CastMessage {
        final int op;

        HandleCallMessage(int op) {
            super(15);
            this.op = op;
        }
    }

    static final class HandleCastMessage extends io.peeper.generated.CastMessage {
        final int op;

        HandleCastMessage(int op) {
            super(16);
            this.op = op;
        }
    }

    static final class DeclaresMessage extends io.peeper.generated.CallMessage<Boolean> {
        final int op;

        final Throwable thrown;

        DeclaresMessage(int op, Throwable thrown) {
            super(17);
            this.op = op;
            this.thrown = thrown;
        }
    }

    static final class PeeperMessage extends io.peeper.generated.CallMessage<Integer> {
        final int number;

        PeeperMessage(int number) {
            super(18);
            this.number = number;
        }
    }

    static final class SelfMessage extends io.peeper.generated.CallMessage<Integer> {
        SelfMessage() {
            super(19);
        }
    }

    static final class ContextMessage extends io.peeper.generated.CallMessage<Integer> {
        ContextMessage() {
            super(20);
        }
    }

    static final class SameMessage extends io.peeper.generated.CallMessage<Integer> {
        SameMessage() {
            super(21);
        }
    }

    static final class SpecMessage extends io.peeper.generated.CallMessage<Integer> {
        SpecMessage() {
            super(22);
        }
    }

    static final class StartMessage extends io.peeper.generated.CallMessage<Integer> {
        StartMessage() {
            super(23);
        }
    }

    static final class WithTimeoutMessage extends io.peeper.generated.CallMessage<Integer> {
        WithTimeoutMessage() {
            super(24);
        }
    }

    static final class WiringMessage extends io.peeper.generated.CallMessage<Integer> {
        WiringMessage() {
            super(25);
        }
    }

    static final class IdentityMessage extends io.peeper.generated.CallMessage<Integer> {
        IdentityMessage() {
            super(26);
        }
    }

    static final class RefMessage extends io.peeper.generated.CallMessage<Integer> {
        RefMessage() {
            super(27);
        }
    }

    static final class EqualsMessage extends io.peeper.generated.CallMessage<Boolean> {
        final String other;

        EqualsMessage(String other) {
            super(28);
            this.other = other;
        }
    }

    static final class HashCodeMessage extends io.peeper.generated.CallMessage<Integer> {
        final int seed;

        HashCodeMessage(int seed) {
            super(29);
            this.seed = seed;
        }
    }

    static final class ToStringMessage extends io.peeper.generated.CallMessage<String> {
        final int radix;

        ToStringMessage(int radix) {
            super(30);
            this.radix = radix;
        }
    }

    static final class WaitMessage extends io.peeper.generated.CallMessage<Integer> {
        final String reason;

        WaitMessage(String reason) {
            super(31);
            this.reason = reason;
        }
    }

    static final class Wiring2Message extends io.peeper.generated.CallMessage<Integer> {
        Wiring2Message() {
            super(32);
        }
    }

    static final class $Message extends io.peeper.generated.CallMessage<Integer> {
        $Message() {
            super(33);
        }
    }

    static final class A$bMessage extends io.peeper.generated.CallMessage<Integer> {
        A$bMessage() {
            super(34);
        }
    }

    static final class \u00c9t\u00e9Message extends io.peeper.generated.CallMessage<Integer> {
        final int gr\u00f6\u00dfe;

        \u00c9t\u00e9Message(int gr\u00f6\u00dfe) {
            super(35);
            this.gr\u00f6\u00dfe = gr\u00f6\u00dfe;
        }
    }

    private static final class Wiring extends Protocol<HostileClient, Hostile.State, HostileWorker> {
        Wiring() {
            super(
                    3,
                    0xb4e8c430f2565e7fL,
                    Hostile.class,
                    Hostile.State.class,
                    HostileWorker.class,
                    Operation.call("target(int)", Direct.AUTO, int.class),
                    Operation.call("message(int, int, int, int, int, int, int)", Direct.NEVER, int.class),
                    Operation.call("turns(int, int, int, int, int, int, int, int, String)", Direct.AUTO, int.class),
                    Operation.cast("other(int, int, int, int, int, int)"),
                    Operation.call("dollar(int, int, int, int)", Direct.AUTO, int.class),
                    Operation.call("call()", Direct.AUTO, int.class),
                    Operation.call("cast()", Direct.AUTO, int.class),
                    Operation.call("ask(int)", Direct.AUTO, int.class),
                    Operation.call("client(int)", Direct.AUTO, int.class),
                    Operation.call("named(String)", Direct.AUTO, int.class),
                    Operation.call("type()", Direct.AUTO, int.class),
                    Operation.call("stateType()", Direct.AUTO, int.class),
                    Operation.call("workerType()", Direct.AUTO, int.class),
                    Operation.call("operation(int)", Direct.AUTO, int.class),
                    Operation.call("freeze()", Direct.AUTO, int.class),
                    Operation.cast("handleCall(int)"),
                    Operation.cast("handleCast(int)"),
                    Operation.call("declares(int, Throwable)", Direct.AUTO, boolean.class),
                    Operation.call("peeper(int)", Direct.AUTO, int.class),
                    Operation.call("self()", Direct.AUTO, int.class),
                    Operation.call("context()", Direct.AUTO, int.class),
                    Operation.call("same()", Direct.AUTO, int.class),
                    Operation.call("spec()", Direct.AUTO, int.class),
                    Operation.call("start()", Direct.AUTO, int.class),
                    Operation.call("withTimeout()", Direct.AUTO, int.class),
                    Operation.call("wiring()", Direct.AUTO, int.class),
                    Operation.call("identity()", Direct.AUTO, int.class),
                    Operation.call("ref()", Direct.AUTO, int.class),
                    Operation.call("equals(String)", Direct.AUTO, boolean.class),
                    Operation.call("hashCode(int)", Direct.AUTO, int.class),
                    Operation.call("toString(int)", Direct.AUTO, String.class),
                    Operation.call("wait(String)", Direct.AUTO, int.class),
                    Operation.call("Wiring()", Direct.AUTO, int.class),
                    Operation.call("$()", Direct.AUTO, int.class),
                    Operation.call("a$b()", Direct.AUTO, int.class),
                    Operation.call("\u00e9t\u00e9(int)", Direct.AUTO, int.class));
            madeWith(HostileClient.FINGERPRINT, HostileWorker.FINGERPRINT);
        }

        @Override
        public HostileClient client(Target target) {
            return new HostileClient(target);
        }

        @Override
        public Reply<Hostile.State, ?> handleCall(HostileWorker worker, Hostile.State state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.target(state, ((TargetMessage) message).target);
                case 1 -> worker.message(state, ((MessageMessage) message).message,
                        ((MessageMessage) message).state, ((MessageMessage) message).op,
                        ((MessageMessage) message).worker, ((MessageMessage) message).from,
                        ((MessageMessage) message).state_, ((MessageMessage) message).from_,
                        ((MessageMessage) message).from());
                case 2 -> handleTurns(worker, state, (TurnsMessage) message);
                case 4 -> worker.dollar(state, ((DollarMessage) message).$,
                        ((DollarMessage) message).$L, ((DollarMessage) message).this$0,
                        ((DollarMessage) message).a$b);
                case 5 -> worker.call(state);
                case 6 -> worker.cast(state);
                case 7 -> worker.ask(state, ((AskMessage) message).ask);
                case 8 -> worker.client(state, ((ClientMessage) message).client);
                case 9 -> worker.named(state, ((NamedMessage) message).name);
                case 10 -> worker.type(state);
                case 11 -> worker.stateType(state);
                case 12 -> worker.workerType(state);
                case 13 -> worker.operation(state, ((OperationMessage) message).op);
                case 14 -> worker.freeze(state);
                case 17 -> worker.declares(state, ((DeclaresMessage) message).op,
                        ((DeclaresMessage) message).thrown);
                case 18 -> worker.peeper(state, ((PeeperMessage) message).number);
                case 19 -> worker.self(state);
                case 20 -> worker.context(state);
                case 21 -> worker.same(state);
                case 22 -> worker.spec(state);
                case 23 -> worker.start(state);
                case 24 -> worker.withTimeout(state);
                case 25 -> worker.wiring(state);
                case 26 -> worker.identity(state);
                case 27 -> worker.ref(state);
                case 28 -> worker.equals(state, ((EqualsMessage) message).other);
                case 29 -> worker.hashCode(state, ((HashCodeMessage) message).seed);
                case 30 -> worker.toString(state, ((ToStringMessage) message).radix);
                case 31 -> worker.wait(state, ((WaitMessage) message).reason);
                case 32 -> worker.Wiring(state);
                case 33 -> worker.$(state);
                case 34 -> worker.a$b(state);
                case 35 -> worker.\u00e9t\u00e9(state, ((\u00c9t\u00e9Message) message).gr\u00f6\u00dfe);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Hostile.State> handleCast(HostileWorker worker, Hostile.State state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 3 -> worker.other(state, ((OtherMessage) message).other,
                        ((OtherMessage) message).client, ((OtherMessage) message).PROTOCOL,
                        ((OtherMessage) message).HostilePeeper,
                        ((OtherMessage) message).HostileClient, ((OtherMessage) message).Integer);
                case 15 -> worker.handleCall(state, ((HandleCallMessage) message).op);
                case 16 -> worker.handleCast(state, ((HandleCastMessage) message).op);
                default -> throw new AssertionError(op);
            };
        }

        private static Reply<Hostile.State, Integer> handleTurns(HostileWorker worker,
                Hostile.State state, TurnsMessage message) throws Throwable {
            return worker.turns(state, message.direct, message.worker, message.turn, message.state,
                    message.reply, message.thrown, message.turn_, message.message, message.target);
        }

        @Override
        public Hostile.State freeze(Hostile.State state) {
            var state_ = Frozen.list(state.state());
            var value = Frozen.list(state.value());
            var Frozen_ = Frozen.list(state.Frozen());
            return state_ == state.state()
                    && value == state.value()
                    && Frozen_ == state.Frozen()
                    ? state
                    : new Hostile.State(state_, value, Frozen_, state.lines());
        }
    }
}
