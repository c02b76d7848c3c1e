package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
@interface NotAnInterfaceAnnotation {
    int get();
}

// not-an-interface at 6:2
