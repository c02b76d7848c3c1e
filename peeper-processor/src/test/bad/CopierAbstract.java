package bad;

import io.peeper.Copier;
import io.peeper.annotation.Peeper;

@Peeper(state = StringBuilder.class, copier = CopierAbstract.Copy.class)
interface CopierAbstract {
    interface Copy extends Copier<StringBuilder> {}

    int get();
}
// copier-class at 6:66
