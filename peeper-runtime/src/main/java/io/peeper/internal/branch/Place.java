package io.peeper.internal.branch;

import org.jspecify.annotations.Nullable;

/**
 * What a thread that ran a call of a branch itself remembers of it: so that it need not store a reference at each call to one that it
 * called last, and yet holds on to nothing when that has ended.
 */
final class Place {
    /** By the owner; null: it has ended. */
    @Nullable
    Branch<?> branch;

    Place(Branch<?> branch) {
        this.branch = branch;
    }
}
