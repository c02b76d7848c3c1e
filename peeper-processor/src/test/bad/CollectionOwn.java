package bad;

import io.peeper.annotation.Peeper;
import java.util.AbstractList;
import java.util.List;

@Peeper(state = CollectionOwn.State.class)
interface CollectionOwn {
    record State(List<Own> items) {}

    class Own extends AbstractList<String> {
        @Override
        public String get(int index) {
            return "";
        }

        @Override
        public int size() {
            return 1;
        }
    }

    int get();
}
// collection-state at 7:36
