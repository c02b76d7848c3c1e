package bad;

import io.peeper.annotation.Call;

class StrayInClass {
    @Call
    int get() {
        return 1;
    }
}

// stray-annotation at 6:5
