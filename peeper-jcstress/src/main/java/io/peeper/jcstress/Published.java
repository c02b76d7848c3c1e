package io.peeper.jcstress;

import io.peeper.annotation.Call;
import io.peeper.annotation.Direct;
import io.peeper.annotation.Peeper;

/** A state that is shown to others. */
@Peeper(state = Whole.class)
public interface Published {
    /** Makes another one. */
    @Call(direct = Direct.ALWAYS, timeoutMillis = Count.PATIENCE_MILLIS)
    void change(int number);

    /** The state itself, for the caller to look at. */
    @Call(direct = Direct.ALWAYS, timeoutMillis = Count.PATIENCE_MILLIS)
    Whole get();

    /** The same, from a carrier's thread. */
    @Call(direct = Direct.NEVER, timeoutMillis = Count.PATIENCE_MILLIS)
    Whole getQueued();

    /** What the handler sees of it. */
    @Call(direct = Direct.ALWAYS, timeoutMillis = Count.PATIENCE_MILLIS)
    int number();
}
