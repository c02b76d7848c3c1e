package inherited;

import io.peeper.annotation.Call;
import java.io.FileNotFoundException;

interface Left extends Top {
    @Override
    Integer narrowed();

    @Override
    default int byDefault() {
        return 1;
    }

    @Override
    @Call
    void both() throws FileNotFoundException, InterruptedException;

    int shared(String name);
}
