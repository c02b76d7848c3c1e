package inherited;

import io.peeper.annotation.Call;
import io.peeper.annotation.Cast;
import java.util.Collection;
import java.util.List;

interface Store<K, V> {
    V get(K key);

    @Cast
    void put(K key, V value);

    @Call(timeoutMillis = 100)
    List<V> all(Collection<? extends K> keys);

    V[] array(K[] keys);

    default V getOr(K key, V other) {
        V value = get(key);
        return value == null ? other : value;
    }
}
