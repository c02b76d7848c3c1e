package bad;

import io.peeper.annotation.Call;
import io.peeper.annotation.Peeper;

@Peeper(state = String.class)
interface WorkerGeneric {
    @Call
    void reply(int number);

    @Call
    void reply(String text);
}
// worker-method at 12:10
