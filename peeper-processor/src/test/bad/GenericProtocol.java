package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
interface GenericProtocol<T> {
    T get();
}

// generic-protocol at 6:1
