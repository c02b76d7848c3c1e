package io.peeper.internal.table;

import org.jspecify.annotations.Nullable;

/** A place that somebody has to come back to; noted before it is written, so that doing so needs no memory later. */
final class Trace {
    final Place place;

    /** The one that was noted before; by the thread of the run. */
    @Nullable
    Trace next;

    /** The next one of those that are {@linkplain Body#leave left}; by who holds that list. */
    @Nullable
    Trace nextLeft;

    Trace(Place place, @Nullable Trace next) {
        this.place = place;
        this.next = next;
    }
}
