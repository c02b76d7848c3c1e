package overloads;

import io.peeper.annotation.Peeper;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Same names, other parameters; and names that differ in case only. */
@Peeper(state = Integer.class)
public interface Overloads {
    void add(int value);

    void add(long value);

    void add(String value);

    int add(List<String> values);

    int add();

    void Add(int value);

    void ADD(int value);

    void add2(int value);

    void run(Supplier<String> task);

    void run(Function<String, String> task, int times);
}
