package guarding;

import io.peeper.annotation.Call;
import io.peeper.annotation.Peeper;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Peeper(state = Cart.State.class)
public interface Cart {
    record State(List<String> lines, Set<String> tags, Map<String, List<Integer>> numbers) {}

    String shown();

    @Call
    void add(String line);

    @Call
    void smuggle(String line);

    boolean isKept();
}
