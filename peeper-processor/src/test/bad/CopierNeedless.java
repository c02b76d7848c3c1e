package bad;

import io.peeper.Copier;
import io.peeper.annotation.Peeper;

@Peeper(state = String.class, copier = CopierNeedless.Copy.class)
interface CopierNeedless {
    class Copy implements Copier<String> {
        @Override
        public String copy(String state) {
            return state;
        }
    }

    int get();
}
// needless-copier at 6:59
