package selfish;

import io.peeper.annotation.Peeper;
import java.util.function.Supplier;

/** Names its own generated classes where that need not be waited for. */
@Uses(SelfishClient.class)
@Peeper(state = Integer.class)
public interface Selfish {
    int get();

    static SelfishClient create(Supplier<SelfishWorker> worker) {
        return SelfishPeeper.start(worker, 0);
    }

    class Holder {
        SelfishClient client;
    }
}
