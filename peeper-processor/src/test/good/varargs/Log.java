package varargs;

import io.peeper.annotation.Call;
import io.peeper.annotation.Peeper;
import java.util.List;

@SuppressWarnings("peeper:mutable-message")
@Peeper(state = Integer.class)
public interface Log {
    void write(String format, Object... arguments);

    int sum(int... numbers);

    void rows(String[]... rows);

    void any(List<?>... lists);

    @Call(deferred = true)
    String later(String... words);

    @SuppressWarnings("unchecked")
    void generic(List<String>... lists);

    @SuppressWarnings("unchecked")
    <T> void typed(T... values);
}
