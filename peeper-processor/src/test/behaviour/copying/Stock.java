package copying;

import io.peeper.annotation.Call;
import io.peeper.annotation.Peeper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@Peeper(state = Stock.State.class)
@SuppressWarnings("peeper:copied-state")
public interface Stock {
    class State {
        int count;
        int[] counts = new int[2];
        List<String> names = new ArrayList<>();
        Map<String, Item> items = new HashMap<>();
    }

    class Item {
        private int number;

        public int getNumber() {
            return number;
        }

        public void setNumber(int number) {
            this.number = number;
        }
    }

    final class Refused extends Exception {
        private static final long serialVersionUID = 1;
    }

    String shown();

    /** Changes everything in place. */
    @Call
    void change(String name);

    /** Changes everything, and then fails. */
    @Call
    void crash();

    /** Changes everything, and then declines. */
    @Call
    void refuse() throws Refused;

    /** Changes everything, and says that it has not. */
    @Call
    void conceal();
}
