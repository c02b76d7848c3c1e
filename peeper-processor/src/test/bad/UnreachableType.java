package bad;

import io.peeper.annotation.Peeper;
import java.util.List;

class UnreachableType {
    private static class Secret {}

    @Peeper(state = Integer.class)
    interface Inner {
        int get(java.util.List<Secret[]> secrets);
    }
}

// unreachable-type at 11:13
