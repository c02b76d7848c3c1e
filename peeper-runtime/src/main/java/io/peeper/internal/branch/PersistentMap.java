package io.peeper.internal.branch;

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An immutable hash map: a change makes a new map, which shares with the old one all but the path to what changed. All fields
 * are final, so a map may be published by a data race.
 *
 * <p>It calls {@code hashCode} of the key it is given once, or never where it holds nothing to compare, and keeps it with the
 * entry. It calls {@code equals} of that key, and only with other keys of the same hash code. What they throw goes to the
 * caller; no map has changed.
 *
 * <p>The entries are the leaves of a tree. A branch has a child for each value that the next five bits of the hash take below
 * it, and a leaf stands at the first branch where it is alone; so no branch holds a single leaf and nothing else. Keys of the
 * same hash code meet where the hash has no more bits. So the shape depends on the keys alone, and not on how the map came to
 * hold them; but those of the same hash code are in the order in which they came.
 *
 * @param <K> what the keys are; neither they nor the values are null
 * @param <V> what the values are
 */
@SuppressWarnings("ReferenceEquality") // whether anything has changed; equals would run the users' code
public final class PersistentMap<K, V> implements Iterable<Map.Entry<K, V>> {
    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;

    /** From here on the hash has no more bits. */
    static final int END = 35;

    /** As many nodes as lie above a leaf: one for each shift below {@code END}, and that of the same hash code. */
    private static final int DEPTH = END / BITS + 1;

    private static final PersistentMap<?, ?> EMPTY = new PersistentMap<>(null);

    // not private, as the nodes aren't, because the test looks at the shape
    final @Nullable Node<K, V> root;

    private PersistentMap(@Nullable Node<K, V> root) {
        this.root = root;
    }

    /** The one that holds nothing; always the same. */
    @SuppressWarnings("unchecked") // it holds neither keys nor values
    public static <K, V> PersistentMap<K, V> empty() {
        return (PersistentMap<K, V>) EMPTY;
    }

    /** How many entries there are. */
    public int size() {
        return root == null ? 0 : root.size();
    }

    /** The value of the key; null: it has none. */
    @Nullable
    public V get(Object key) {
        return root == null ? null : root.get(0, spread(key.hashCode()), key);
    }

    /**
     * This map, but with that value for the key; this very map, if that very value is there. A key that is there stays, and is
     * not exchanged for the equal one.
     */
    public PersistentMap<K, V> with(K key, V value) {
        Objects.requireNonNull(value);
        int hash = spread(key.hashCode());
        if (root == null) {
            return new PersistentMap<>(new Leaf<>(hash, key, value));
        }
        Node<K, V> changed = root.with(0, hash, key, value);
        return changed == root ? this : new PersistentMap<>(changed);
    }

    /** This map, but without the key; this very map, if it isn't there. */
    public PersistentMap<K, V> without(Object key) {
        if (root == null) {
            return this;
        }
        Node<K, V> changed = root.without(0, spread(key.hashCode()), key);
        if (changed == root) {
            return this;
        }
        return changed == null ? empty() : new PersistentMap<>(changed);
    }

    /** The entries, in an order that means nothing. Neither the iterator nor an entry can change the map. */
    @Override
    public Iterator<Map.Entry<K, V>> iterator() {
        return root == null ? Collections.emptyIterator() : new Leaves<>(root);
    }

    /** Makes all bits count for the first branches. It is one to one: what it makes is equal just where hash codes are. */
    static int spread(int hashCode) {
        int hash = (hashCode ^ hashCode >>> 16) * 0x9E3779B1;
        return hash ^ hash >>> 16;
    }

    private static int bit(int shift, int hash) {
        return 1 << (hash >>> shift & MASK);
    }

    @SuppressWarnings("unchecked") // no array leaves its node, and nobody asks one for its type
    private static <K, V> Node<K, V>[] nodes(int length) {
        return (Node<K, V>[]) new Node<?, ?>[length];
    }

    private static <K, V> Node<K, V>[] replaced(Node<K, V>[] nodes, int at, Node<K, V> node) {
        Node<K, V>[] copy = nodes.clone();
        copy[at] = node;
        return copy;
    }

    private static <K, V> Node<K, V>[] inserted(Node<K, V>[] nodes, int at, Node<K, V> node) {
        Node<K, V>[] copy = Arrays.copyOf(nodes, nodes.length + 1);
        System.arraycopy(nodes, at, copy, at + 1, nodes.length - at);
        copy[at] = node;
        return copy;
    }

    private static <K, V> Node<K, V>[] removed(Node<K, V>[] nodes, int at) {
        Node<K, V>[] copy = Arrays.copyOf(nodes, nodes.length - 1);
        System.arraycopy(nodes, at + 1, copy, at, copy.length - at);
        return copy;
    }

    /** The node for two leaves of different keys, whose hashes are equal below {@code shift}. */
    private static <K, V> Node<K, V> joined(int shift, Leaf<K, V> one, Leaf<K, V> two) {
        if (shift == END) {
            Node<K, V>[] leaves = nodes(2);
            leaves[0] = one;
            leaves[1] = two;
            return new Collision<>(leaves);
        }
        int bitOfOne = bit(shift, one.hash);
        int bitOfTwo = bit(shift, two.hash);
        if (bitOfOne == bitOfTwo) {
            Node<K, V>[] children = nodes(1);
            children[0] = joined(shift + BITS, one, two);
            return new Branch<>(2, bitOfOne, children);
        }
        // unsigned, for one of them may be the sign
        boolean inOrder = Integer.compareUnsigned(bitOfOne, bitOfTwo) < 0;
        Node<K, V>[] children = nodes(2);
        children[0] = inOrder ? one : two;
        children[1] = inOrder ? two : one;
        return new Branch<>(2, bitOfOne | bitOfTwo, children);
    }

    /** Holds one entry or more. {@code shift} is how many bits of the hash the nodes above have used. */
    abstract static sealed class Node<K, V> {
        abstract int size();

        abstract @Nullable V get(int shift, int hash, Object key);

        /** This very node, if that very value is there. */
        abstract Node<K, V> with(int shift, int hash, K key, V value);

        /** This very node, if the key isn't there; a leaf, if one entry is left; null, if none is. */
        abstract @Nullable Node<K, V> without(int shift, int hash, Object key);
    }

    /** An entry; what the iterator gives out too, so that it has to make none. */
    static final class Leaf<K, V> extends Node<K, V> implements Map.Entry<K, V> {
        final int hash;
        private final K key;
        private final V value;

        Leaf(int hash, K key, V value) {
            this.hash = hash;
            this.key = key;
            this.value = value;
        }

        boolean is(int hash, Object key) {
            // the very key is equal without being asked
            return this.hash == hash && Objects.equals(key, this.key);
        }

        Leaf<K, V> with(V value) {
            return value == this.value ? this : new Leaf<>(hash, key, value);
        }

        @Override
        int size() {
            return 1;
        }

        @Override
        @Nullable
        V get(int shift, int hash, Object key) {
            return is(hash, key) ? value : null;
        }

        @Override
        Node<K, V> with(int shift, int hash, K key, V value) {
            return is(hash, key) ? with(value) : joined(shift, this, new Leaf<>(hash, key, value));
        }

        @Override
        @Nullable
        Node<K, V> without(int shift, int hash, Object key) {
            return is(hash, key) ? null : this;
        }

        @Override
        public K getKey() {
            return key;
        }

        @Override
        public V getValue() {
            return value;
        }

        @Override
        public V setValue(V value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Map.Entry<?, ?> entry
                    && key.equals(entry.getKey())
                    && value.equals(entry.getValue());
        }

        @Override
        public int hashCode() {
            return key.hashCode() ^ value.hashCode();
        }

        @Override
        public String toString() {
            return key + "=" + value;
        }
    }

    /** What has nodes below it. Nobody writes into the array once it is here. */
    abstract static sealed class Inner<K, V> extends Node<K, V> {
        final Node<K, V>[] children;

        Inner(Node<K, V>[] children) {
            this.children = children;
        }
    }

    /** A child for each bit that is set, in their order. */
    static final class Branch<K, V> extends Inner<K, V> {
        private final int size;
        final int bitmap;

        Branch(int size, int bitmap, Node<K, V>[] children) {
            super(children);
            this.size = size;
            this.bitmap = bitmap;
        }

        private int at(int bit) {
            return Integer.bitCount(bitmap & bit - 1);
        }

        @Override
        int size() {
            return size;
        }

        @Override
        @Nullable
        V get(int shift, int hash, Object key) {
            int bit = bit(shift, hash);
            return (bitmap & bit) == 0 ? null : children[at(bit)].get(shift + BITS, hash, key);
        }

        @Override
        Node<K, V> with(int shift, int hash, K key, V value) {
            int bit = bit(shift, hash);
            int at = at(bit);
            if ((bitmap & bit) == 0) {
                return new Branch<>(size + 1, bitmap | bit, inserted(children, at, new Leaf<>(hash, key, value)));
            }
            Node<K, V> child = children[at];
            Node<K, V> changed = child.with(shift + BITS, hash, key, value);
            return changed == child
                    ? this
                    : new Branch<>(size - child.size() + changed.size(), bitmap, replaced(children, at, changed));
        }

        @Override
        Node<K, V> without(int shift, int hash, Object key) {
            int bit = bit(shift, hash);
            if ((bitmap & bit) == 0) {
                return this;
            }
            int at = at(bit);
            Node<K, V> child = children[at];
            Node<K, V> changed = child.without(shift + BITS, hash, key);
            if (changed == child) {
                return this;
            }
            if (size == 2) {
                // what is left is one leaf: what became of the only child, or the other child
                return changed == null ? children[1 - at] : changed;
            }
            return changed == null
                    ? new Branch<>(size - 1, bitmap & ~bit, removed(children, at))
                    : new Branch<>(size - 1, bitmap, replaced(children, at, changed));
        }
    }

    /** Two leaves or more of the same hash. The hash has led here, so it needs no look at {@code hash}. */
    static final class Collision<K, V> extends Inner<K, V> {
        Collision(Node<K, V>[] leaves) {
            super(leaves);
        }

        private Leaf<K, V> leaf(int at) {
            return (Leaf<K, V>) children[at];
        }

        /** The place of the key; -1: it isn't there. */
        private int find(int hash, Object key) {
            for (int i = 0; i < children.length; i++) {
                if (leaf(i).is(hash, key)) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        int size() {
            return children.length;
        }

        @Override
        @Nullable
        V get(int shift, int hash, Object key) {
            int at = find(hash, key);
            return at < 0 ? null : leaf(at).value;
        }

        @Override
        Node<K, V> with(int shift, int hash, K key, V value) {
            int at = find(hash, key);
            if (at < 0) {
                return new Collision<>(inserted(children, children.length, new Leaf<>(hash, key, value)));
            }
            Node<K, V> changed = leaf(at).with(value);
            return changed == children[at] ? this : new Collision<>(replaced(children, at, changed));
        }

        @Override
        Node<K, V> without(int shift, int hash, Object key) {
            int at = find(hash, key);
            if (at < 0) {
                return this;
            }
            return children.length == 2 ? children[1 - at] : new Collision<>(removed(children, at));
        }
    }

    /** Goes through the leaves from left to right, and makes nothing on the way. */
    private static final class Leaves<K, V> implements Iterator<Map.Entry<K, V>> {
        /** The inner nodes above the leaf that came last, and for each which child is next. */
        private final Inner<K, V>[] path = path();

        private final int[] next = new int[DEPTH];

        /** How many of them there are. */
        private int depth;

        private int left;

        /** Where the next leaf is, or begins to be looked for; null: at the end of the path. */
        private @Nullable Node<K, V> below;

        Leaves(Node<K, V> root) {
            left = root.size();
            below = root;
        }

        @SuppressWarnings("unchecked") // it stays in here
        private static <K, V> Inner<K, V>[] path() {
            return (Inner<K, V>[]) new Inner<?, ?>[DEPTH];
        }

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public Map.Entry<K, V> next() {
            if (left == 0) {
                throw new NoSuchElementException();
            }
            left--;
            Node<K, V> node = below == null ? child() : below;
            below = null;
            while (node instanceof Inner<K, V> inner) {
                path[depth] = inner;
                next[depth] = 1;
                depth++;
                node = inner.children[0];
            }
            return (Leaf<K, V>) node;
        }

        /** The next child of the lowest node that has one. There is one, for leaves are left. */
        private Node<K, V> child() {
            while (next[depth - 1] == path[depth - 1].children.length) {
                depth--;
            }
            return path[depth - 1].children[next[depth - 1]++];
        }
    }
}
