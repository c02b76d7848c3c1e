package io.peeper.tally;

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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Starts and finds peepers of {@link Tally}. */
@PeeperGenerated("by hand")
public final class TallyPeeper {
    private static final Protocol<TallyClient, Integer, TallyWorker> PROTOCOL = new Wiring();

    private TallyPeeper() {}

    public static PeeperSpec<TallyClient, Integer> spec(Supplier<? extends TallyWorker> worker, Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    public static TallyClient start(Supplier<? extends TallyWorker> worker, Integer state) {
        return spec(worker, state).start();
    }

    public static TallyClient named(String name) {
        return named(PeeperSystem.shared(), Name.local(name));
    }

    public static TallyClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    public static TallyClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    public static TallyClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    public static TallyClient withTimeout(TallyClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    /** A client as one whose methods had this limit; unlike {@link #withTimeout} it may get turns. */
    public static TallyClient patient(TallyClient client, Duration limit) {
        return new TallyClient(client.target, limit.toNanos());
    }

    static final class GetMessage extends CallMessage<Integer> {
        GetMessage() {
            super(0);
        }
    }

    static final class AddMessage extends CastMessage {
        final int amount;

        AddMessage(int amount) {
            super(1);
            this.amount = amount;
        }
    }

    static final class AddAndGetMessage extends CallMessage<Integer> {
        final int amount;

        AddAndGetMessage(int amount) {
            super(2);
            this.amount = amount;
        }
    }

    static final class AsyncAddAndGetMessage extends CallMessage<Integer> {
        final int amount;

        AsyncAddAndGetMessage(int amount) {
            super(3);
            this.amount = amount;
        }
    }

    static final class TakeAwayMessage extends CallMessage<Integer> {
        final int amount;

        TakeAwayMessage(int amount) {
            super(4);
            this.amount = amount;
        }
    }

    static final class ResetMessage extends CallMessage<Void> {
        ResetMessage() {
            super(5);
        }
    }

    static final class EchoMessage extends CallMessage<String> {
        final @Nullable String text;

        EchoMessage(@Nullable String text) {
            super(6);
            this.text = text;
        }
    }

    static final class RunMessage<R> extends CallMessage<R> {
        final Tally.Step<R> step;

        RunMessage(Tally.Step<R> step) {
            super(7);
            this.step = step;
        }
    }

    static final class PostMessage extends CastMessage {
        final Tally.Act act;

        PostMessage(Tally.Act act) {
            super(8);
            this.act = act;
        }
    }

    static final class AskMessage extends CallMessage<String> {
        final Tally.Later<String> step;

        AskMessage(Tally.Later<String> step) {
            super(9);
            this.step = step;
        }
    }

    static final class AskNumberMessage extends CallMessage<Integer> {
        final Tally.Later<Integer> step;

        AskNumberMessage(Tally.Later<Integer> step) {
            super(10);
            this.step = step;
        }
    }

    static final class AsyncRunMessage extends CallMessage<Integer> {
        final Tally.Step<Integer> step;

        AsyncRunMessage(Tally.Step<Integer> step) {
            super(11);
            this.step = step;
        }
    }

    static final class RunHereMessage<R> extends CallMessage<R> {
        final Tally.Step<R> step;

        RunHereMessage(Tally.Step<R> step) {
            super(12);
            this.step = step;
        }
    }

    private static final class Wiring extends Protocol<TallyClient, Integer, TallyWorker> {
        Wiring() {
            super(
                    1,
                    Tally.class,
                    Integer.class,
                    TallyWorker.class,
                    Operation.call("get()", Direct.AUTO, int.class),
                    Operation.cast("add(int)"),
                    Operation.call("addAndGet(int)", Direct.AUTO, int.class),
                    Operation.asyncCall("asyncAddAndGet(int)", Integer.class),
                    Operation.call("takeAway(int)", Direct.AUTO, int.class),
                    Operation.call("reset()", Direct.AUTO, void.class),
                    Operation.call("echo(String)", Direct.AUTO, String.class),
                    Operation.call("run(Step)", Direct.NEVER, Object.class),
                    Operation.cast("post(Act)"),
                    Operation.call("ask(Later)", Direct.NEVER, String.class),
                    Operation.call("askNumber(Later)", Direct.NEVER, int.class),
                    Operation.asyncCall("asyncRun(Step)", Integer.class),
                    Operation.call("runHere(Step)", Direct.ALWAYS, Object.class));
        }

        @Override
        public TallyClient client(Target target) {
            return new TallyClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(TallyWorker worker, Integer state, int op, Object message)
                throws Throwable {
            switch (op) {
                case 0:
                    return worker.get(state);
                case 2:
                    return worker.addAndGet(state, ((AddAndGetMessage) message).amount);
                case 3:
                    return worker.asyncAddAndGet(state, ((AsyncAddAndGetMessage) message).amount);
                case 4:
                    return worker.takeAway(state, ((TakeAwayMessage) message).amount);
                case 5:
                    return worker.reset(state);
                case 6:
                    return worker.echo(state, ((EchoMessage) message).text);
                case 7:
                    return worker.run(state, ((RunMessage<?>) message).step);
                case 9:
                    return worker.ask(state, ((AskMessage) message).step, ((AskMessage) message).from());
                case 10:
                    return worker.askNumber(
                            state, ((AskNumberMessage) message).step, ((AskNumberMessage) message).from());
                case 11:
                    return worker.asyncRun(state, ((AsyncRunMessage) message).step);
                case 12:
                    return worker.runHere(state, ((RunHereMessage<?>) message).step);
                default:
                    throw new AssertionError(op);
            }
        }

        @Override
        public Next<Integer> handleCast(TallyWorker worker, Integer state, int op, Object message) throws Throwable {
            switch (op) {
                case 1:
                    return worker.add(state, ((AddMessage) message).amount);
                case 8:
                    return worker.post(state, ((PostMessage) message).act);
                default:
                    throw new AssertionError(op);
            }
        }

        @Override
        public boolean freezes() {
            return false;
        }

        @Override
        public boolean declares(int op, Throwable thrown) {
            switch (op) {
                case 4:
                    return thrown instanceof Tally.NotEnough || thrown instanceof IllegalArgumentException;
                case 10:
                    return thrown instanceof Tally.NotEnough;
                default:
                    return false;
            }
        }
    }
}
