package bad;

import io.peeper.Copier;
import io.peeper.annotation.Peeper;

@Peeper(state = StringBuilder.class, copier = CopierConstructor.Copy.class)
interface CopierConstructor {
    record Copy(int capacity) implements Copier<StringBuilder> {
        @Override
        public StringBuilder copy(StringBuilder state) {
            return new StringBuilder(capacity).append(state);
        }
    }

    int get();
}
// copier-constructor at 6:69
