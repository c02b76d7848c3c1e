package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
interface MessageReply {
    byte[] bytes();
}
// mutable-message at 7:12
