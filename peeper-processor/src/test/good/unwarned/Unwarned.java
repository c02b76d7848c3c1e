package unwarned;

import io.peeper.annotation.Cast;
import io.peeper.annotation.Peeper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** Messages and replies that may be mutable, but are not known to be by what is declared: nothing is said of them. */
@Peeper(state = Integer.class)
public interface Unwarned {
    /** Of what would be warned of by itself. */
    record Holder(int[] numbers, java.util.ArrayList<String> names, StringBuilder text) {}

    interface Shape {}

    @Cast
    void any(Object object);

    Object anything();

    <T> T same(T one);

    Holder hold(Holder holder);

    List<int[]> lists(Collection<java.util.Date> dates, Map<String, StringBuilder> texts);

    CompletionStage<Shape> later(Shape shape, CharSequence text);

    /** Silenced where it is. */
    @SuppressWarnings("peeper:mutable-message")
    byte[] bytes(byte[] bytes);
}
