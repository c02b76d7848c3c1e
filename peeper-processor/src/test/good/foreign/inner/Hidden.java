package foreign.inner;

import io.peeper.annotation.Cast;

interface Hidden<T extends Secret> {
    int inherited(String name);

    int overridden();

    @Cast
    void told();

    void secret(T secret);
}
