package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = BeanConstructor.State.class)
interface BeanConstructor {
    class State {
        int count;

        State(int count) {
            this.count = count;
        }
    }

    int get();
}
// mutable-state at 5:38
