package watched;

import io.peeper.annotation.Call;
import io.peeper.annotation.Peeper;
import java.util.HashMap;
import java.util.Map;

@Peeper(state = Heap.State.class)
@SuppressWarnings("peeper:copied-state")
public interface Heap {
    class State {
        Map<String, Integer> numbers = new HashMap<>();
    }

    @Call
    void put(String key);

    @Call
    void conceal(String key);
}
