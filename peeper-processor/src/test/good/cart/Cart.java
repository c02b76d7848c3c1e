package shop;

import io.peeper.annotation.Call;
import io.peeper.annotation.Cast;
import io.peeper.annotation.Peeper;
import java.util.List;
import java.util.concurrent.CompletionStage;

@Peeper(state = Cart.Lines.class)
public interface Cart {
    record Line(String sku, int quantity) {}

    record Lines(List<Line> lines) {}

    final class NoSuchLine extends Exception {
        private static final long serialVersionUID = 1;
    }

    @Call
    int total();

    @Cast
    void add(Line line);

    @Call
    Line remove(String sku) throws NoSuchLine;

    @Call(timeoutMillis = 200)
    CompletionStage<List<Line>> lines();

    @Call(deferred = true)
    String checkout();

    void clear();

    @Call
    void reset();
}
