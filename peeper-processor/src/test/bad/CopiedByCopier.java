package bad;

import io.peeper.Copier;
import io.peeper.annotation.Peeper;

@Peeper(state = StringBuilder.class, copier = CopiedByCopier.Copy.class)
interface CopiedByCopier {
    class Copy implements Copier<StringBuilder> {
        @Override
        public StringBuilder copy(StringBuilder state) {
            return new StringBuilder(state);
        }
    }

    int get();
}
// copied-state at 6:66
