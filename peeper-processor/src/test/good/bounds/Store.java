package bounds;

import java.util.List;
import java.util.Map;

/** Methods with variables of their own, bounded by those of the interface. */
public interface Store<A, B extends Comparable<B>> {
    <T extends A> T first(List<T> of);

    <T extends Map<A, ? super B[]>> void told(T what);

    <T extends B, U extends List<T>> U pair(T one, A other);

    <E extends Exception> A failing(Class<E> type) throws E;
}
