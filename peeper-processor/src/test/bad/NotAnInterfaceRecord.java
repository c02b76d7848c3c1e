package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
record NotAnInterfaceRecord(int number) {}

// not-an-interface at 6:1
