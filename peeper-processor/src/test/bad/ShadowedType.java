package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
interface ShadowedType {
    class Line {}

    int get(bad.Line line);
}

class Line {}

// shadowed-type at 6:1
