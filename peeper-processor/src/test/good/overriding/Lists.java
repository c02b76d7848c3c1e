package overriding;

import java.util.Collection;
import java.util.List;

interface Lists<T> {
    Collection<? extends T> all(List<T> of);

    <U> U pick(Class<U> type, T from);

    T raw(T one);
}
