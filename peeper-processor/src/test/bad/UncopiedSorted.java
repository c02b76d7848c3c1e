package bad;

import io.peeper.annotation.Peeper;
import java.util.List;
import java.util.SortedSet;

@Peeper(state = UncopiedSorted.State.class)
interface UncopiedSorted {
    record State(SortedSet<Part> parts) {}

    record Part(List<String> names) implements Comparable<Part> {
        @Override
        public int compareTo(Part other) {
            return 0;
        }
    }

    int get();
}

// mutable-state at 7:37
