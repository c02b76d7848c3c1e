package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
interface ClientMethod {
    String peeper();
}
