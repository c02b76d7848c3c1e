package selfish;

import io.peeper.annotation.Peeper;
import java.util.List;
import java.util.function.Supplier;

/** Names its own generated classes, which cannot be waited for. */
@Uses(SelfishClient.class)
@Peeper(state = Selfish.State.class)
public interface Selfish {
    record State(SelfishClient self, List<MutualClient> others) {}

    int get();

    SelfishClient meet(SelfishClient one, List<SelfishClient[]> others);

    static SelfishClient create(Supplier<SelfishWorker> worker) {
        return SelfishPeeper.start(worker, new State(null, List.of()));
    }

    class Holder {
        SelfishClient client;
    }
}
