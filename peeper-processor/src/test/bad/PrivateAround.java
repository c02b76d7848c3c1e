package bad;

import io.peeper.annotation.Peeper;

class PrivateAround {
    private static class Around {
        @Peeper(state = Integer.class)
        interface Inner {
            int get();
        }
    }
}

// private-interface at 8:9
