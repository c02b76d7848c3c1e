package bounds;

import io.peeper.annotation.Call;
import io.peeper.annotation.Peeper;
import java.util.List;

/** Overrides one of them with a variable of another name. */
@Peeper(state = Integer.class)
public interface Users extends Store<List<String>, T> {
    @Call
    @Override
    <X extends List<String>> X first(List<X> of);
}
