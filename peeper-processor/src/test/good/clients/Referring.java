package clients;

import io.peeper.PeeperClient;
import io.peeper.annotation.Call;
import io.peeper.annotation.Peeper;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** A protocol that is itself a client: whoever has it can ask for its ref. */
@Peeper(state = Integer.class)
public interface Referring extends PeeperClient {
    <T extends ReferringClient> T own(T one);

    <T extends ReferringClient> CompletionStage<List<T>> later();

    <T extends ReferringClient & Comparable<T>> List<? super T> bounded(List<T> from);

    @Call
    void forward(PeeperClient to);
}
