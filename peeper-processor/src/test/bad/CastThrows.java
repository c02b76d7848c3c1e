package bad;

import io.peeper.annotation.Peeper;
import java.io.IOException;

@Peeper(state = Integer.class)
interface CastThrows {
    void add(String line) throws IOException;
}

// cast-throws at 8:10
