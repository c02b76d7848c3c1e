package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = GenericRecordState.Box.class)
interface GenericRecordState {
    record Box<T>(T value) {}

    int get();
}

// generic-state at 5:39
