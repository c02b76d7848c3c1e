package bad;

import io.peeper.annotation.Peeper;
import java.util.Date;

@Peeper(state = Integer.class)
interface MessageDate {
    void since(Date date);
}
// mutable-message at 8:10
