package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
interface ClientMethod {
    String peeper();
}

// client-method at 7:12
