package copying;

import io.peeper.Copier;
import io.peeper.annotation.Peeper;

/** By a copier of one's own. */
@Peeper(state = StringBuilder.class, copier = Text.Copy.class)
@SuppressWarnings("peeper:copied-state")
interface Text {
    final class Copy implements Copier<StringBuilder> {
        @Override
        public StringBuilder copy(StringBuilder state) {
            return new StringBuilder(state);
        }
    }

    void append(String text);
}
