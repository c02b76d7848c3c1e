package io.peeper.internal.branch;

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

    /** Whether somebody supervises it, who also ends it. */
    boolean isSupervised();
}
