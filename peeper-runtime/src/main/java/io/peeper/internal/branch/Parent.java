package io.peeper.internal.branch;

import io.peeper.ExitReason;
import io.peeper.SupervisorRef;

/** Who supervises. Told on whatever thread something happened, so all it may do is make a note. */
public interface Parent {
    /** As users see it. */
    SupervisorRef ref();

    /** A child has ended; it is kept, and may be started again, until it is retired. */
    void ended(Supervised child, ExitReason reason);
}
