package bad;

import io.peeper.annotation.Peeper;
import java.util.ArrayList;

@Peeper(state = Integer.class)
interface MessageCollection {
    void all(ArrayList<String> names);
}
// mutable-message at 8:10
