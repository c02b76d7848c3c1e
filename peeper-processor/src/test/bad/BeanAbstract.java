package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = BeanAbstract.State.class)
interface BeanAbstract {
    abstract class State {
        int count;
    }

    int get();
}
// mutable-state at 5:35
