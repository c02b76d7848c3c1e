package io.peeper.internal.registry;

import io.peeper.internal.branch.PersistentMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What there is under which key. Nobody waits here for anybody: a user's {@code hashCode} or {@code equals} that hangs, or comes
 * back in here, concerns the thread that called it alone. To take something out, they are not called.
 */
final class KeyTable<C extends Cell> {
    /** Makes what comes under a key that has nothing. */
    interface Maker<C> {
        C make(Object key, int hash);
    }

    /** A key that is looked for; stands before the {@code equals} of cells. */
    private record Sought(Object key, int hash) {
        Sought(Object key) {
            this(key, key.hashCode());
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @SuppressWarnings("ReferenceEquality") // the very same key need not be asked
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Cell cell && (key == cell.key() || key.equals(cell.key()));
        }
    }

    private static final int STRIPES = 32;

    /** Each is changed as a whole; there are many, so that those who change them rarely meet. */
    private final AtomicReferenceArray<PersistentMap<Cell, C>> stripes = new AtomicReferenceArray<>(STRIPES);

    KeyTable() {
        for (int i = 0; i < STRIPES; i++) {
            stripes.set(i, PersistentMap.empty());
        }
    }

    /** By bits that the map looks at last. */
    private static int stripe(int hash) {
        return (hash * 0x9E3779B1) >>> 27;
    }

    /** What is there; null: nothing. */
    @Nullable
    C find(Object key) {
        Sought sought = new Sought(key);
        return stripes.get(stripe(sought.hash)).get(sought);
    }

    /** What is there, or comes there now; it may be retired before it is used. */
    C obtain(Object key, Maker<C> maker) {
        Sought sought = new Sought(key);
        int stripe = stripe(sought.hash);
        while (true) {
            PersistentMap<Cell, C> map = stripes.get(stripe);
            C found = map.get(sought);
            if (found == null) {
                C made = maker.make(key, sought.hash);
                if (stripes.compareAndSet(stripe, map, map.with(made, made))) {
                    return made;
                }
            } else if (found.isRetired()) {
                remove(found);
            } else {
                return found;
            }
        }
    }

    /** Takes something out that is retired, if it is there still. */
    void remove(C cell) {
        int stripe = stripe(cell.hash());
        while (true) {
            PersistentMap<Cell, C> map = stripes.get(stripe);
            PersistentMap<Cell, C> without = map.without(cell);
            if (map.equals(without) || stripes.compareAndSet(stripe, map, without)) {
                return;
            }
        }
    }

    /** All there is; what comes and goes meanwhile may be in it or not. */
    Stream<C> cells() {
        return IntStream.range(0, STRIPES)
                .mapToObj(stripes::get)
                .flatMap(map -> StreamSupport.stream(map.spliterator(), false))
                .map(entry -> entry.getValue());
    }

    /** How many there are, retired ones included. */
    int size() {
        return IntStream.range(0, STRIPES).map(i -> stripes.get(i).size()).sum();
    }
}
