package overriding;

import io.peeper.annotation.Call;

interface Marked {
    @Call
    void both(int number);

    @Call(timeoutMillis = 7)
    void mixed(int number);
}
