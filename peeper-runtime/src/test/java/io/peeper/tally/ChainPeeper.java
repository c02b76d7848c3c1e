package io.peeper.tally;

import io.peeper.Next;
import io.peeper.PeeperRef;
import io.peeper.PeeperSpec;
import io.peeper.Reply;
import io.peeper.annotation.Direct;
import io.peeper.generated.CallMessage;
import io.peeper.generated.Operation;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Starts and finds peepers of {@link Chain}. */
@PeeperGenerated("by hand")
public final class ChainPeeper {
    private static final Protocol<ChainClient, Chain.Links, ChainWorker> PROTOCOL = new Wiring();

    private ChainPeeper() {}

    public static PeeperSpec<ChainClient, Chain.Links> spec(Supplier<? extends ChainWorker> worker, Chain.Links state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    public static ChainClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    static final class AppendMessage extends CallMessage<Integer> {
        final int value;

        AppendMessage(int value) {
            super(0);
            this.value = value;
        }
    }

    static final class LinksMessage extends CallMessage<Chain.Links> {
        LinksMessage() {
            super(1);
        }
    }

    static final class ChangeMessage extends CallMessage<Void> {
        final UnaryOperator<Chain.Links> change;

        ChangeMessage(UnaryOperator<Chain.Links> change) {
            super(2);
            this.change = change;
        }
    }

    private static final class Wiring extends Protocol<ChainClient, Chain.Links, ChainWorker> {
        Wiring() {
            super(
                    1,
                    Chain.class,
                    Chain.Links.class,
                    ChainWorker.class,
                    Operation.call("append(int)", Direct.AUTO, int.class),
                    Operation.call("links()", Direct.AUTO, Chain.Links.class),
                    Operation.call("change(UnaryOperator)", Direct.NEVER, void.class));
        }

        @Override
        public ChainClient client(Target target) {
            return new ChainClient(target);
        }

        @Override
        public Reply<Chain.Links, ?> handleCall(ChainWorker worker, Chain.Links state, int op, Object message) {
            switch (op) {
                case 0:
                    return worker.append(state, ((AppendMessage) message).value);
                case 1:
                    return worker.links(state);
                case 2:
                    return worker.change(state, ((ChangeMessage) message).change);
                default:
                    throw new AssertionError(op);
            }
        }

        @Override
        public Next<Chain.Links> handleCast(ChainWorker worker, Chain.Links state, int op, Object message) {
            throw new AssertionError(op);
        }
    }
}
