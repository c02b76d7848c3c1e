package io.peeper;

import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** What a supervisor may have as a child: a peeper, or another supervisor. Any thread may use it. */
public sealed interface ChildRef permits PeeperRef, SupervisorRef {
    /** Its name, if it was started under one; still there after its end. */
    Optional<Name> name();

    /** What logs and messages call it: the id of its spec, else its name, else what it is and a number. */
    String id();

    /** The system it lives in. */
    PeeperSystem system();

    /** False once it has ended and its name is free, also while its supervisor may start it again. */
    boolean isAlive();

    /** Who supervises it; empty at the top of the tree. */
    Optional<SupervisorRef> supervisor();

    /** Ends it in order, and returns when it is gone; what its supervisor does then is up to its {@link Restart}. */
    void stop();

    /** Completed with the reason when it has ended and nobody will restart it; never on a worker's thread. */
    CompletionStage<ExitReason> whenTerminated();
}
