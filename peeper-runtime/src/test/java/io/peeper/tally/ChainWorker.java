package io.peeper.tally;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import java.util.function.UnaryOperator;

/** What a worker of {@link Chain} extends. */
@PeeperGenerated("by hand")
public abstract class ChainWorker extends Worker<Chain.Links> {
    protected ChainWorker() {}

    protected abstract Reply<Chain.Links, Integer> append(Chain.Links state, int value);

    protected abstract Reply<Chain.Links, Chain.Links> links(Chain.Links state);

    protected abstract Reply<Chain.Links, Void> change(Chain.Links state, UnaryOperator<Chain.Links> change);
}
