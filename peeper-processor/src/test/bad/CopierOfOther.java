package bad;

import io.peeper.Copier;
import io.peeper.annotation.Peeper;

@Peeper(state = Object.class, copier = CopierOfOther.Copy.class)
interface CopierOfOther {
    class Copy implements Copier<StringBuilder> {
        @Override
        public StringBuilder copy(StringBuilder state) {
            return new StringBuilder(state);
        }
    }

    int get();
}
// copier-type at 6:58
