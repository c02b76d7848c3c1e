package bad;

import io.peeper.annotation.Peeper;
import java.util.ArrayList;

@Peeper(state = CopiedComponent.State.class)
interface CopiedComponent {
    record State(ArrayList<String> items) {}

    int get();
}

// copied-state at 6:38
