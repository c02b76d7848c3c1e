package hidden;

import io.peeper.annotation.Peeper;

/** Nothing that is generated is more visible than this. */
@Peeper(state = State.class)
interface Hidden {
    State get(Part part) throws Failure;
}
