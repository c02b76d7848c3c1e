package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = StringBuilder.class, copier = Copier.Copy.class)
interface Copier {
    class Copy {}

    int get();
}

// copier at 5:58
