package bad;

import io.peeper.annotation.Peeper;

class BeanInner {
    class State {
        int count;
    }

    @Peeper(state = State.class)
    interface Protocol {
        int get();
    }
}
// mutable-state at 10:26
