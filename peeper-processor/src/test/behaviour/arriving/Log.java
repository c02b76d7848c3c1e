package arriving;

import io.peeper.annotation.Call;
import io.peeper.annotation.Peeper;
import java.util.List;

/** What is a list of values in the source is an array that the caller may hold. */
@SuppressWarnings("peeper:mutable-message")
@Peeper(state = Log.Lines.class)
public interface Log {
    record Lines(List<String> lines) {}

    void values(String... lines);

    void array(String[] lines);

    @SuppressWarnings("unchecked")
    <T> void generic(T... lines);

    void rows(int[]... rows);

    @Call
    void sync();

    List<String> lines();
}
