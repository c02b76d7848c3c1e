package overriding;

import io.peeper.annotation.Peeper;
import java.util.List;

/** Overrides what it inherits in every way that is allowed, some of which a compiler warns of. */
@SuppressWarnings({"overrides", "rawtypes", "unchecked", "peeper:mutable-message"})
@Peeper(state = Integer.class)
public interface Overriding extends Arrays, Lists<String>, Marked, Unmarked {
    @Override
    void join(String[] words);

    @Override
    List all(List of);

    @Override
    Object pick(Class type, String from);

    @Override
    void both(int number);
}
