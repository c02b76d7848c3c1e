package shapes;

import io.peeper.annotation.Call;
import io.peeper.annotation.Cast;
import io.peeper.annotation.Peeper;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Overloads, generic methods, exceptions of every kind, deferred and asynchronous calls. */
@Peeper(state = Integer.class)
public interface Shapes {
    String of(int value);

    String of(long value);

    String of(Integer value);

    String of(Object value);

    String of(String value);

    String of(String value, int... more);

    String of(List<String> values);

    String of();

    <T extends Comparable<T>> T greatest(List<? extends T> of);

    @Call
    <X extends Exception> void failing(Class<X> type) throws X;

    int declared(boolean fail) throws IOException;

    @Call(deferred = true)
    String later(String text) throws IOException;

    CompletionStage<String> soon(String text);

    <T> CompletionStage<List<T>> soonAll(T one, T other);

    Void nothing();

    @Call
    void waits();

    @Cast
    void told(long a, double b, boolean c, char d, byte e, short f, float g, int h, Object i);

    String heard();
}
