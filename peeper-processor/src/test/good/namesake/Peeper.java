package namesake;

import java.util.List;
import java.util.concurrent.CompletionStage;

/** Its client has the name of what it implements, and its own name is that of its annotation. */
@io.peeper.annotation.Peeper(state = Integer.class)
public interface Peeper {
    PeeperClient mine();

    CompletionStage<PeeperClient> mineLater(List<PeeperClient> others);

    io.peeper.PeeperClient any(io.peeper.PeeperClient other);

    int peeper(int number);
}
