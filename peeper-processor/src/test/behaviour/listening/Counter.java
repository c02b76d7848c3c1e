package listening;

import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class, listener = Ear.class)
public interface Counter {
    int add(int number);
}
