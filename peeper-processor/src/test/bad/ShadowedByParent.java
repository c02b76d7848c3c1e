package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
interface ShadowedByParent extends Parent {
    int get(Row row);
}

interface Parent {
    class ShadowedByParentPeeper {}
}

class Row {}

// shadowed-type at 6:1
