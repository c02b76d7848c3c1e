package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = CopiedBean.State.class)
interface CopiedBean {
    class State {
        int count;
    }

    int get();
}
// copied-state at 5:33
