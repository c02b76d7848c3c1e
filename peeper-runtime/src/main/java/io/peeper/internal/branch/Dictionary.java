package io.peeper.internal.branch;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A worker's dictionary: two slots beside those of its state, flipped by the same commit, and the map that the message in hand works
 * on. The maps are persistent, so that taking a message back is forgetting a reference, and what an abandoned handler writes is
 * its own.
 */
final class Dictionary {
    private @Nullable PersistentMap<Object, Object> slot0;
    private @Nullable PersistentMap<Object, Object> slot1;
    private PersistentMap<Object, Object> working;

    Dictionary(PersistentMap<Object, Object> kept) {
        // a worker begins with slot 0; where there is nothing to keep, both are as good as empty
        slot0 = kept;
        working = kept;
    }

    /** What is committed. */
    PersistentMap<Object, Object> slot(int index) {
        PersistentMap<Object, Object> kept = index == 0 ? slot0 : slot1;
        return kept == null ? PersistentMap.empty() : kept;
    }

    /** A message begins. */
    void begin(int slot) {
        working = slot(slot);
    }

    /** Whether the message in hand wrote anything. */
    @SuppressWarnings("ReferenceEquality") // another content is another map
    boolean isChanged(int slot) {
        return working != slot(slot);
    }

    /** Writes what the message in hand made of it into a slot. */
    void seal(int slot) {
        if (slot == 0) {
            slot0 = working;
        } else {
            slot1 = working;
        }
    }

    /** Drops a slot that is neither committed nor in use, so that nothing that was removed is held. */
    void clear(int slot) {
        if (slot == 0) {
            slot0 = null;
        } else {
            slot1 = null;
        }
    }

    /** What users see: usable only while the worker's own code runs. */
    static final class View extends AbstractMap<Object, Object> {
        private final Branch<?> branch;
        private final Incarnation<?> worker;

        View(Branch<?> branch, Incarnation<?> worker) {
            this.branch = branch;
            this.worker = worker;
        }

        private Dictionary open() {
            branch.frame("dictionary()").touches();
            return worker.dictionary();
        }

        @Override
        public @Nullable Object get(Object key) {
            return open().working.get(Objects.requireNonNull(key, "key"));
        }

        @Override
        public boolean containsKey(Object key) {
            return get(key) != null;
        }

        @Override
        public @Nullable Object put(Object key, Object value) {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(value, "value");
            Dictionary dictionary = open();
            Object before = dictionary.working.get(key);
            dictionary.working = dictionary.working.with(key, value);
            return before;
        }

        @Override
        public @Nullable Object remove(Object key) {
            Objects.requireNonNull(key, "key");
            Dictionary dictionary = open();
            Object before = dictionary.working.get(key);
            dictionary.working = dictionary.working.without(key);
            return before;
        }

        @Override
        public void clear() {
            open().working = PersistentMap.empty();
        }

        @Override
        public int size() {
            return open().working.size();
        }

        @Override
        public Set<Entry<Object, Object>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public Iterator<Entry<Object, Object>> iterator() {
                    Iterator<Entry<Object, Object>> entries = open().working.iterator();
                    return new Iterator<>() {
                        private @Nullable Object last;

                        @Override
                        public boolean hasNext() {
                            return entries.hasNext();
                        }

                        @Override
                        public Entry<Object, Object> next() {
                            Entry<Object, Object> entry = entries.next();
                            last = entry.getKey();
                            return Map.entry(entry.getKey(), entry.getValue());
                        }

                        @Override
                        public void remove() {
                            if (last == null) {
                                throw new IllegalStateException("remove() before next()");
                            }
                            View.this.remove(last);
                            last = null;
                        }
                    };
                }

                @Override
                public int size() {
                    return View.this.size();
                }
            };
        }
    }
}
