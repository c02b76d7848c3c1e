package parents;

import io.peeper.annotation.Call;
import io.peeper.annotation.Peeper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A diamond, a default that is an operation again, and a parent from the JDK. */
@Peeper(state = Names.State.class)
public interface Names extends Source<String, List<String>, IOException>, Counting<String>, Function<String, Integer> {
    record State(Map<String, List<String>> names) {}

    @Override
    int size();

    @Override
    List<List<String>> all();

    @Call(timeoutMillis = 0)
    @Override
    void put(String key, List<String> value);
}
