package namesake;

import io.peeper.annotation.Peeper;

/** Names the client of the protocol that is called Peeper. */
@Peeper(state = Integer.class)
interface Stranger {
    PeeperClient other(namesake.Peeper protocol);

    void tell(io.peeper.PeeperClient any);
}
