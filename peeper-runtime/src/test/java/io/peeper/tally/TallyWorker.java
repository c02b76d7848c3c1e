package io.peeper.tally;

import io.peeper.From;
import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import org.jspecify.annotations.Nullable;

/** What a worker of {@link Tally} extends. */
@PeeperGenerated("by hand")
public abstract class TallyWorker extends Worker<Integer> {
    protected TallyWorker() {}

    protected abstract Reply<Integer, Integer> get(Integer state);

    protected abstract Next<Integer> add(Integer state, int amount);

    protected abstract Reply<Integer, Integer> addAndGet(Integer state, int amount);

    protected abstract Reply<Integer, Integer> asyncAddAndGet(Integer state, int amount);

    protected abstract Reply<Integer, Integer> takeAway(Integer state, int amount) throws Tally.NotEnough;

    protected abstract Reply<Integer, Void> reset(Integer state);

    protected abstract Reply<Integer, String> echo(Integer state, @Nullable String text);

    protected abstract <R> Reply<Integer, R> run(Integer state, Tally.Step<R> step);

    protected abstract <R> Reply<Integer, R> runHere(Integer state, Tally.Step<R> step);

    protected abstract Next<Integer> post(Integer state, Tally.Act act);

    protected abstract Reply<Integer, String> ask(Integer state, Tally.Later<String> step, From<String> from);

    protected abstract Reply<Integer, Integer> askNumber(Integer state, Tally.Later<Integer> step, From<Integer> from)
            throws Tally.NotEnough;

    protected abstract Reply<Integer, Integer> asyncRun(Integer state, Tally.Step<Integer> step);

    /** A client of this very peeper; public here, so that tests can reach it. */
    public final TallyClient self() {
        return TallyPeeper.client(context().ref());
    }
}
