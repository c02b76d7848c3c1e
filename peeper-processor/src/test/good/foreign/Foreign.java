package foreign;

import foreign.inner.Open;
import io.peeper.annotation.Peeper;

/** Inherits from an interface that it cannot name. */
@Peeper(state = Integer.class)
public interface Foreign extends Open {
    Nested nested(Nested.Deep deep);
}
