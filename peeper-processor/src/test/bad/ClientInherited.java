package bad;

import io.peeper.PeeperClient;
import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
interface ClientInherited extends PeeperClient {
    int get();
}

// client-method at 7:1
