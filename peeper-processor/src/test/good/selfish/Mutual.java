package selfish;

import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
public interface Mutual {
    SelfishClient other(MutualClient self);
}
