package bad;

import io.peeper.annotation.Peeper;

class PrivateInterface {
    @Peeper(state = Integer.class)
    private interface Inner {
        int get();
    }
}

// private-interface at 7:13
