package copier;

import io.peeper.Copier;
import io.peeper.annotation.Call;
import io.peeper.annotation.Peeper;
import java.util.concurrent.atomic.AtomicInteger;

@Peeper(state = StringBuilder.class, copier = Text.Copy.class)
@SuppressWarnings("peeper:copied-state")
public interface Text {
    final class Copy implements Copier<StringBuilder> {
        static final AtomicInteger MADE = new AtomicInteger();

        @Override
        public StringBuilder copy(StringBuilder state) {
            if (state.indexOf("uncopyable") >= 0) {
                throw new IllegalStateException("on purpose");
            }
            MADE.incrementAndGet();
            return state.indexOf("null") >= 0 ? null : new StringBuilder(state);
        }
    }

    String shown();

    @Call
    void append(String text);
}
