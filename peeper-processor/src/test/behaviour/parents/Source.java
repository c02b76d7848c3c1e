package parents;

import java.util.Collection;

interface Source<K, V, E extends Exception> {
    V get(K key) throws E;

    void put(K key, V value);

    Collection<V> all();

    default V getOr(K key, V other) throws E {
        V value = get(key);
        return value == null ? other : value;
    }

    default int size() {
        return -1;
    }
}
