package io.peeper.internal.branch;

import io.peeper.SupervisionTree;
import org.jspecify.annotations.Nullable;

/** A place in the list of what a system has started. */
public interface Listed {
    /** The one started before; under the lock of the list. */
    @Nullable
    Listed before();

    /** Sets it. */
    void before(@Nullable Listed other);

    /** The one started after; under the lock of the list. */
    @Nullable
    Listed after();

    /** Sets it. */
    void after(@Nullable Listed other);

    /** This, and all below it, as part of a tree; for any thread, and waits for nobody. */
    SupervisionTree.Node shown();

    /** Whether somebody supervises it, who also ends it. */
    boolean isSupervised();
}
