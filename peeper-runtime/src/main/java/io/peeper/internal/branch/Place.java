package io.peeper.internal.branch;

import org.jspecify.annotations.Nullable;

/**
 * What a thread that runs messages of a branch remembers of it: so that it need not store a reference at each message of the one it
 * ran last, and yet holds on to nothing when that has ended.
 */
final class Place {
    /** By the owner; null: it has ended. */
    @Nullable
    Branch<?> branch;

    Place(Branch<?> branch) {
        this.branch = branch;
    }
}
