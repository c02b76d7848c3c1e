package io.peeper.tally;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Typed stub of {@link Tally}: each method sends a message to its worker. */
@PeeperGenerated("by hand")
public final class TallyClient implements Tally, PeeperClient {
    private static final long FIVE_SECONDS = 5_000_000_000L;

    final Target target;

    /** What is generated has a constant for each method instead. */
    private final long limit;

    TallyClient(Target target) {
        this(target, FIVE_SECONDS);
    }

    TallyClient(Target target, long limit) {
        this.target = target;
        this.limit = limit;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int get() {
        if (target instanceof DirectTarget direct) {
            TallyWorker worker = (TallyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, limit);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply, new TallyPeeper.GetMessage(), limit);
                } catch (Throwable thrown) {
                    TallyPeeper.GetMessage message;
                    try {
                        message = new TallyPeeper.GetMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, limit);
                }
            }
        }
        return target.call(new TallyPeeper.GetMessage(), limit);
    }

    @Override
    public void add(int amount) {
        target.cast(new TallyPeeper.AddMessage(amount));
    }

    @Override
    public int addAndGet(int amount) {
        if (target instanceof DirectTarget direct) {
            TallyWorker worker = (TallyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 2, limit);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.addAndGet(state, amount);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply, new TallyPeeper.AddAndGetMessage(amount), limit);
                } catch (Throwable thrown) {
                    TallyPeeper.AddAndGetMessage message;
                    try {
                        message = new TallyPeeper.AddAndGetMessage(amount);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, limit);
                }
            }
        }
        return target.call(new TallyPeeper.AddAndGetMessage(amount), limit);
    }

    @Override
    public CompletionStage<Integer> asyncAddAndGet(int amount) {
        return target.ask(new TallyPeeper.AsyncAddAndGetMessage(amount), limit);
    }

    @Override
    @SuppressWarnings("RedundantThrows") // call throws it sneakily
    public int takeAway(int amount) throws NotEnough {
        if (target instanceof DirectTarget direct) {
            TallyWorker worker = (TallyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 4, limit);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.takeAway(state, amount);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply, new TallyPeeper.TakeAwayMessage(amount), limit);
                } catch (Throwable thrown) {
                    TallyPeeper.TakeAwayMessage message;
                    try {
                        message = new TallyPeeper.TakeAwayMessage(amount);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, limit);
                }
            }
        }
        return target.call(new TallyPeeper.TakeAwayMessage(amount), limit);
    }

    @Override
    public void reset() {
        if (target instanceof DirectTarget direct) {
            TallyWorker worker = (TallyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 5, limit);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Void> reply = worker.reset(state);
                    if (direct.leave(turn, worker, reply, Void.class, true)) {
                        return;
                    }
                    direct.finish(turn, worker, reply, new TallyPeeper.ResetMessage(), limit);
                    return;
                } catch (Throwable thrown) {
                    TallyPeeper.ResetMessage message;
                    try {
                        message = new TallyPeeper.ResetMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    direct.await(message, limit);
                    return;
                }
            }
        }
        target.call(new TallyPeeper.ResetMessage(), limit);
    }

    @Override
    public @Nullable String echo(@Nullable String text) {
        if (target instanceof DirectTarget direct) {
            TallyWorker worker = (TallyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 6, limit);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, String> reply = worker.echo(state, text);
                    if (direct.leave(turn, worker, reply, String.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply, new TallyPeeper.EchoMessage(text), limit);
                } catch (Throwable thrown) {
                    TallyPeeper.EchoMessage message;
                    try {
                        message = new TallyPeeper.EchoMessage(text);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, limit);
                }
            }
        }
        return target.call(new TallyPeeper.EchoMessage(text), limit);
    }

    @Override
    public <R> R run(Step<R> step) {
        return target.call(new TallyPeeper.RunMessage<>(step), limit);
    }

    @Override
    public <R> R runHere(Step<R> step) {
        if (target instanceof DirectTarget direct) {
            TallyWorker worker = (TallyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 12, limit);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, R> reply = worker.runHere(state, step);
                    if (direct.leave(turn, worker, reply, Object.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply, new TallyPeeper.RunHereMessage<>(step), limit);
                } catch (Throwable thrown) {
                    TallyPeeper.RunHereMessage<R> message;
                    try {
                        message = new TallyPeeper.RunHereMessage<>(step);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, limit);
                }
            }
        }
        return target.call(new TallyPeeper.RunHereMessage<>(step), limit);
    }

    @Override
    public void post(Act act) {
        target.cast(new TallyPeeper.PostMessage(act));
    }

    @Override
    public String ask(Later<String> step) {
        return target.call(new TallyPeeper.AskMessage(step), limit);
    }

    @Override
    @SuppressWarnings("RedundantThrows") // call throws it sneakily
    public int askNumber(Later<Integer> step) throws NotEnough {
        return target.call(new TallyPeeper.AskNumberMessage(step), limit);
    }

    @Override
    public CompletionStage<Integer> asyncRun(Step<Integer> step) {
        return target.ask(new TallyPeeper.AsyncRunMessage(step), 2_000_000_000L);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TallyClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "TallyClient[" + target + "]";
    }
}
