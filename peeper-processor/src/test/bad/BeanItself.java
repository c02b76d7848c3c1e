package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = BeanItself.State.class)
interface BeanItself {
    class State {
        String name;
        State next;
    }

    int get();
}
// mutable-state at 5:33
