package inherited;

import io.peeper.annotation.Call;
import java.io.IOException;

interface Right extends Top {
    @Override
    @Call
    void both() throws IOException;

    int shared(String other);
}
