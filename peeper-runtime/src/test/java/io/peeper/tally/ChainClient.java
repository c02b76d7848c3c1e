package io.peeper.tally;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import java.util.function.UnaryOperator;

/** Typed stub of {@link Chain}. */
@PeeperGenerated("by hand")
public final class ChainClient implements Chain, PeeperClient {
    final Target target;

    ChainClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int append(int value) {
        return target.call(new ChainPeeper.AppendMessage(value), 0);
    }

    @Override
    public Links links() {
        return target.call(new ChainPeeper.LinksMessage(), 0);
    }

    @Override
    public void change(UnaryOperator<Links> change) {
        target.call(new ChainPeeper.ChangeMessage(change), 0);
    }
}
