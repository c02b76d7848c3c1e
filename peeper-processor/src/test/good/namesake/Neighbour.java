package namesake;

import io.peeper.PeeperRef;
import io.peeper.annotation.Peeper;

/** Has a member type with the name of what its client implements, and methods with the name of the method of that. */
@Peeper(state = Integer.class)
public interface Neighbour extends Inherited {
    class PeeperClient {}

    PeeperClient member();

    io.peeper.PeeperClient any(io.peeper.PeeperClient other);

    void peeper(String name, Object... more);

    static PeeperRef peeper() {
        throw new UnsupportedOperationException();
    }
}
