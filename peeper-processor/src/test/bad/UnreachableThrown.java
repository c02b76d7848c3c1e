package bad;

import io.peeper.annotation.Peeper;

class UnreachableThrown {
    @SuppressWarnings("serial")
    private static class Secret extends Exception {}

    @Peeper(state = Integer.class)
    interface Inner {
        int get() throws Secret;
    }
}

// unreachable-type at 11:13
