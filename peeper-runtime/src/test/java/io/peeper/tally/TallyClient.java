package io.peeper.tally;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Typed stub of {@link Tally}: each method sends a message to its worker. */
@PeeperGenerated("by hand")
public final class TallyClient implements Tally, PeeperClient {
    private static final long FIVE_SECONDS = 5_000_000_000L;

    final Target target;

    TallyClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int get() {
        return target.call(new TallyPeeper.GetMessage(), FIVE_SECONDS);
    }

    @Override
    public void add(int amount) {
        target.cast(new TallyPeeper.AddMessage(amount));
    }

    @Override
    public int addAndGet(int amount) {
        return target.call(new TallyPeeper.AddAndGetMessage(amount), FIVE_SECONDS);
    }

    @Override
    public CompletionStage<Integer> asyncAddAndGet(int amount) {
        return target.ask(new TallyPeeper.AsyncAddAndGetMessage(amount), FIVE_SECONDS);
    }

    @Override
    @SuppressWarnings("RedundantThrows") // call throws it sneakily
    public int takeAway(int amount) throws NotEnough {
        return target.call(new TallyPeeper.TakeAwayMessage(amount), FIVE_SECONDS);
    }

    @Override
    public void reset() {
        target.call(new TallyPeeper.ResetMessage(), FIVE_SECONDS);
    }

    @Override
    public @Nullable String echo(@Nullable String text) {
        return target.call(new TallyPeeper.EchoMessage(text), FIVE_SECONDS);
    }

    @Override
    public <R> R run(Step<R> step) {
        return target.call(new TallyPeeper.RunMessage<>(step), FIVE_SECONDS);
    }

    @Override
    public <R> R runHere(Step<R> step) {
        return target.call(new TallyPeeper.RunHereMessage<>(step), FIVE_SECONDS);
    }

    @Override
    public void post(Act act) {
        target.cast(new TallyPeeper.PostMessage(act));
    }

    @Override
    public String ask(Later<String> step) {
        return target.call(new TallyPeeper.AskMessage(step), FIVE_SECONDS);
    }

    @Override
    @SuppressWarnings("RedundantThrows") // call throws it sneakily
    public int askNumber(Later<Integer> step) throws NotEnough {
        return target.call(new TallyPeeper.AskNumberMessage(step), FIVE_SECONDS);
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
