package bad;

import io.peeper.annotation.Peeper;
import java.util.concurrent.Future;

@Peeper(state = Integer.class)
interface FutureType {
    Future<String> get();
}

// future-type at 8:20
