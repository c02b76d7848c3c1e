package rawparent;

import java.util.List;

interface Store<A, B extends Comparable<B>> {
    List<A> get(A key, List<B> others);

    <T extends A> T any(T one);

    B failing() throws Exception;
}
