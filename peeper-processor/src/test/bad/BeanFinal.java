package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = BeanFinal.State.class)
interface BeanFinal {
    class State {
        final int[] counts = new int[3];
    }

    int get();
}
// mutable-state at 5:32
