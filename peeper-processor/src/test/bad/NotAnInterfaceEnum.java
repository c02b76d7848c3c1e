package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
enum NotAnInterfaceEnum {
    ONE
}

// not-an-interface at 6:1
