package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = CopierNone.State.class, copier = CopierNone.Copy.class)
interface CopierNone {
    class State {
        private final StringBuilder text = new StringBuilder();
    }

    class Copy {}

    int get();
}
// copier-type at 5:65
