package exceptions;

import io.peeper.annotation.Call;
import io.peeper.annotation.Cast;
import io.peeper.annotation.Peeper;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

@Peeper(state = Integer.class)
public interface Exceptions {
    int checked() throws IOException, TimeoutException;

    int unchecked() throws IllegalStateException;

    @Call
    void waits() throws Exception;

    int all() throws Throwable;

    @Call(deferred = true)
    int later() throws IOException;

    @Cast
    void cast() throws IllegalStateException;
}
