package keywords;

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
 * Starts and finds peepers of {@link Keywords}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class KeywordsPeeper {
    private static final Protocol<KeywordsClient, Keywords.sealed_, KeywordsWorker> PROTOCOL = new Wiring();

    private KeywordsPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<KeywordsClient, Keywords.sealed_> spec(
            Supplier<? extends KeywordsWorker> worker, Keywords.sealed_ state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static KeywordsClient start(Supplier<? extends KeywordsWorker> worker,
            Keywords.sealed_ state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static KeywordsClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static KeywordsClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static KeywordsClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static KeywordsClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static KeywordsClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static KeywordsClient withTimeout(KeywordsClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class RecordMessage extends CallMessage<Integer> {
        final int record;

        RecordMessage(int record) {
            super(0);
            this.record = record;
        }
    }

    static final class YieldMessage extends CallMessage<Integer> {
        final int yield;

        YieldMessage(int yield) {
            super(1);
            this.yield = yield;
        }
    }

    static final class VarMessage extends CallMessage<Integer> {
        final int var;

        final int permits;

        VarMessage(int var, int permits) {
            super(2);
            this.var = var;
            this.permits = permits;
        }
    }

    static final class SealedMessage extends CallMessage<Integer> {
        SealedMessage() {
            super(3);
        }
    }

    static final class PermitsMessage extends CallMessage<Integer> {
        PermitsMessage() {
            super(4);
        }
    }

    static final class WhenMessage extends CallMessage<Integer> {
        final int when;

        WhenMessage(int when) {
            super(5);
            this.when = when;
        }
    }

    static final class ModuleMessage extends CallMessage<Integer> {
        ModuleMessage() {
            super(6);
        }
    }

    static final class ExportsMessage extends CallMessage<Integer> {
        ExportsMessage() {
            super(7);
        }
    }

    static final class $$Message extends CallMessage<Integer> {
        $$Message() {
            super(8);
        }
    }

    static final class __Message extends CallMessage<Integer> {
        final int a;

        __Message(int a) {
            super(9);
            this.a = a;
        }
    }

    static final class _aMessage extends CallMessage<Integer> {
        final int _b;

        _aMessage(int _b) {
            super(10);
            this._b = _b;
        }
    }

    static final class \u02bcnotMessage extends CallMessage<Integer> {
        \u02bcnotMessage() {
            super(11);
        }
    }

    static final class SStra\u00dfeMessage extends CallMessage<Integer> {
        final int \u0131;

        SStra\u00dfeMessage(int \u0131) {
            super(12);
            this.\u0131 = \u0131;
        }
    }

    static final class \u0130Message extends CallMessage<Integer> {
        final int i;

        \u0130Message(int i) {
            super(13);
            this.i = i;
        }
    }

    static final class \u5909\u6570Message extends CallMessage<Integer> {
        final int \u6570;

        \u5909\u6570Message(int \u6570) {
            super(14);
            this.\u6570 = \u6570;
        }
    }

    static final class \ud835\udcb6Message extends CallMessage<Integer> {
        final int \ud835\udcb7;

        \ud835\udcb6Message(int \ud835\udcb7) {
            super(15);
            this.\ud835\udcb7 = \ud835\udcb7;
        }
    }

    static final class Arg0Message extends CallMessage<Integer> {
        final int arg1;

        final int arg0;

        Arg0Message(int arg1, int arg0) {
            super(16);
            this.arg1 = arg1;
            this.arg0 = arg0;
        }
    }

    static final class ThisNameIsSoLongThatTheFileOfAClassThatIsNamedAfterItWouldHaveANameThatNoFileSystemOfThisWorldTakesSMessage extends CallMessage<Integer> {
        ThisNameIsSoLongThatTheFileOfAClassThatIsNamedAfterItWouldHaveANameThatNoFileSystemOfThisWorldTakesSMessage(
                ) {
            super(17);
        }
    }

    private static final class Wiring extends Protocol<KeywordsClient, Keywords.sealed_, KeywordsWorker> {
        Wiring() {
            super(
                    3,
                    0x02ac901c94736813L,
                    Keywords.class,
                    Keywords.sealed_.class,
                    KeywordsWorker.class,
                    Operation.call("record(int)", Direct.AUTO, int.class),
                    Operation.call("yield(int)", Direct.AUTO, int.class),
                    Operation.call("var(int, int)", Direct.AUTO, int.class),
                    Operation.call("sealed()", Direct.AUTO, int.class),
                    Operation.call("permits()", Direct.AUTO, int.class),
                    Operation.call("when(int)", Direct.AUTO, int.class),
                    Operation.call("module()", Direct.AUTO, int.class),
                    Operation.call("exports()", Direct.AUTO, int.class),
                    Operation.call("$$()", Direct.AUTO, int.class),
                    Operation.call("__(int)", Direct.AUTO, int.class),
                    Operation.call("_a(int)", Direct.AUTO, int.class),
                    Operation.call("\u02bcnot()", Direct.AUTO, int.class),
                    Operation.call("\u00dftra\u00dfe(int)", Direct.AUTO, int.class),
                    Operation.call("\u0130(int)", Direct.AUTO, int.class),
                    Operation.call("\u5909\u6570(int)", Direct.AUTO, int.class),
                    Operation.call("\ud835\udcb6(int)", Direct.AUTO, int.class),
                    Operation.call("arg0(int, int)", Direct.AUTO, int.class),
                    Operation.call("thisNameIsSoLongThatTheFileOfAClassThatIsNamedAfterItWouldHaveANameThatNoFileSystemOfThisWorldTakesSinceThoseEndAtTwoHundredAndFiftyFiveLettersMoreOrLessDependingOnTheLettersAndThisOneGoesOnForQuiteAWhileLongerThanThatJustToBeSureAboutItAndThenSome()", Direct.AUTO, int.class));
            madeWith(KeywordsClient.FINGERPRINT, KeywordsWorker.FINGERPRINT);
        }

        @Override
        public KeywordsClient client(Target target) {
            return new KeywordsClient(target);
        }

        @Override
        public Reply<Keywords.sealed_, ?> handleCall(KeywordsWorker worker, Keywords.sealed_ state,
                int op, Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.record(state, ((RecordMessage) message).record);
                case 1 -> worker.yield(state, ((YieldMessage) message).yield);
                case 2 -> worker.var(state, ((VarMessage) message).var,
                        ((VarMessage) message).permits);
                case 3 -> worker.sealed(state);
                case 4 -> worker.permits(state);
                case 5 -> worker.when(state, ((WhenMessage) message).when);
                case 6 -> worker.module(state);
                case 7 -> worker.exports(state);
                case 8 -> worker.$$(state);
                case 9 -> worker.__(state, ((__Message) message).a);
                case 10 -> worker._a(state, ((_aMessage) message)._b);
                case 11 -> worker.\u02bcnot(state);
                case 12 -> worker.\u00dftra\u00dfe(state, ((SStra\u00dfeMessage) message).\u0131);
                case 13 -> worker.\u0130(state, ((\u0130Message) message).i);
                case 14 -> worker.\u5909\u6570(state, ((\u5909\u6570Message) message).\u6570);
                case 15 -> worker.\ud835\udcb6(state, ((\ud835\udcb6Message) message).\ud835\udcb7);
                case 16 -> worker.arg0(state, ((Arg0Message) message).arg1,
                        ((Arg0Message) message).arg0);
                case 17 -> worker.thisNameIsSoLongThatTheFileOfAClassThatIsNamedAfterItWouldHaveANameThatNoFileSystemOfThisWorldTakesSinceThoseEndAtTwoHundredAndFiftyFiveLettersMoreOrLessDependingOnTheLettersAndThisOneGoesOnForQuiteAWhileLongerThanThatJustToBeSureAboutItAndThenSome(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Keywords.sealed_> handleCast(KeywordsWorker worker, Keywords.sealed_ state,
                int op, Object message) throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
