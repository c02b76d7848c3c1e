package bad;

import io.peeper.annotation.Peeper;
import java.util.ArrayList;

@Peeper(state = CollectionComponent.State.class)
interface CollectionComponent {
    record State(ArrayList<String> items) {}

    int get();
}

// collection-state at 6:42
