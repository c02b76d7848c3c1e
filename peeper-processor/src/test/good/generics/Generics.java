package generics;

import io.peeper.annotation.Call;
import io.peeper.annotation.Cast;
import io.peeper.annotation.Peeper;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

@Peeper(state = Integer.class)
public interface Generics {
    <T extends Comparable<T>> T max(Collection<? extends T> values);

    <T extends Number & Comparable<? super T> & Serializable> T bounded(T one, List<T> more);

    <K, V extends List<K>> Map<K, V> two(K key, V value);

    @Cast
    <T> void told(T one, T other);

    <T> CompletionStage<List<T>> later(T one);

    @Call
    <X extends Exception> void thrown(Class<X> type) throws X;

    @Call(deferred = true)
    <State> State named(State state);

    <String extends CharSequence> String shadowing(String text);

    Map<String, ? super List<?>[]> plain(List<? extends Map.Entry<String, int[][]>> entries);
}
