package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = BeanParent.State.class)
interface BeanParent {
    @SuppressWarnings("serial")
    class State extends Exception {
        int count;
    }

    int get();
}
// mutable-state at 5:33
