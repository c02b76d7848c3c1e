package listener;

import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class, listener = Audit.class)
public interface Audited {
    int get();
}
