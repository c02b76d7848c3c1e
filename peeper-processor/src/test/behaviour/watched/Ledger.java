package watched;

import io.peeper.annotation.Call;
import io.peeper.annotation.Peeper;

@Peeper(state = Ledger.State.class)
public interface Ledger {
    @interface Immutable {}

    /** Which it is not. */
    @Immutable
    final class Lines {
        final int[] numbers = new int[3];
        final String name;

        Lines(String name) {
            this.name = name;
        }
    }

    record State(Lines lines) {}

    @Call
    void honest();

    @Call
    void deceive(boolean crash);

    int get();
}
