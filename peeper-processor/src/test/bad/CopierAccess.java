package bad;

import io.peeper.Copier;
import io.peeper.annotation.Peeper;

class CopierAccess {
    private static final class Copy implements Copier<StringBuilder> {
        @Override
        public StringBuilder copy(StringBuilder state) {
            return new StringBuilder(state);
        }
    }

    @Peeper(state = StringBuilder.class, copier = Copy.class)
    interface Protocol {
        int get();
    }
}
// copier-access at 14:55
