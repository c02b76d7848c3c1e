package io.peeper.internal.registry;

import io.peeper.NoProcessException;
import io.peeper.Registry.Entry;
import io.peeper.internal.branch.Tenure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries under one key, in the order they came; in a unique registry at most one of a live peeper. It changes under its
 * monitor, inside that of the tenure where an entry comes or goes by its peeper's will; none of the users' code runs under either.
 */
@SuppressWarnings("ReferenceEquality") // nodes and tenures equal only themselves
final class Bag<K, V extends @Nullable Object> extends Cell {
    private final Keyed<K, V> registry;

    // under the monitor
    private @Nullable Node<K, V> last;
    private int size;

    /** Written under the monitor. */
    private volatile @Nullable Node<K, V> first;

    /** All of them, as long as nothing changes. */
    private volatile @Nullable List<Node<K, V>> nodes;

    Bag(Keyed<K, V> registry, Object key, int hash) {
        super(key, hash);
        this.registry = registry;
    }

    /** The registry whose bag it is. */
    Keyed<K, V> registry() {
        return registry;
    }

    /**
     * Puts an entry in.
     *
     * @param once not if its peeper has one here already
     * @return what is there: this one, or one that stands in its way; null: the bag is retired
     * @throws NoProcessException if the peeper has ended
     */
    @Nullable
    Node<K, V> put(Node<K, V> node, boolean once) {
        Tenure tenure = node.tenure();
        synchronized (tenure) {
            if (!tenure.isOver()) {
                List<Node<K, V>> own = once ? nodesOf(tenure) : List.of();
                return own.isEmpty() ? append(node) : own.get(0);
            }
        }
        retireIfEmpty();
        throw new NoProcessException("register: " + node.owner() + " has ended");
    }

    private synchronized @Nullable Node<K, V> append(Node<K, V> node) {
        if (isRetired()) {
            return null;
        }
        if (registry.isUnique()) {
            Node<K, V> holder = first;
            if (holder != null) {
                if (holder.isLive()) {
                    return holder;
                }
                unlink(holder);
            }
        }
        node.before = last;
        node.in = true;
        if (last == null) {
            first = node;
        } else {
            last.next = node;
        }
        last = node;
        size++;
        nodes = null;
        node.tenure().add(node);
        registry.notices().add(node.entry(), true);
        return node;
    }

    /**
     * Takes an entry out, because somebody says so.
     *
     * @param told whether listeners hear of it
     */
    void remove(Node<K, V> node, boolean told) {
        synchronized (node.tenure()) {
            synchronized (this) {
                if (!node.in) {
                    return;
                }
                unlink(node);
                node.tenure().remove(node);
                if (told && node.isLive()) {
                    registry.notices().add(node.entry(), false);
                }
            }
        }
        retireIfEmpty();
    }

    /** Takes an entry out whose peeper has ended. */
    void drop(Node<K, V> node) {
        synchronized (this) {
            if (node.in) {
                unlink(node);
            }
        }
        retireIfEmpty();
    }

    private void unlink(Node<K, V> node) {
        if (node.before == null) {
            first = node.next;
        } else {
            node.before.next = node.next;
        }
        if (node.next == null) {
            last = node.before;
        } else {
            node.next.before = node.before;
        }
        node.before = null;
        node.next = null;
        node.in = false;
        size--;
        nodes = null;
    }

    /** An empty bag does not stay: a registry is as large as what is in it. */
    private void retireIfEmpty() {
        synchronized (this) {
            if (size > 0) {
                return;
            }
            retire();
        }
        registry.remove(this);
    }

    /** The entries, those included whose peepers have ended. */
    List<Node<K, V>> nodes() {
        List<Node<K, V>> known = nodes;
        return known == null ? look() : known;
    }

    private synchronized List<Node<K, V>> look() {
        List<Node<K, V>> all = new ArrayList<>(size);
        for (Node<K, V> node = first; node != null; node = node.next) {
            all.add(node);
        }
        nodes = all;
        return all;
    }

    /** The live one of a unique registry. */
    @Nullable
    Node<K, V> holder() {
        Node<K, V> holder = first;
        return holder != null && holder.isLive() ? holder : null;
    }

    /** The entries of live peepers. */
    List<Entry<K, V>> live() {
        if (registry.isUnique()) {
            Node<K, V> holder = holder();
            return holder == null ? List.of() : List.of(holder.entry());
        }
        List<Node<K, V>> all = nodes();
        List<Entry<K, V>> live = new ArrayList<>(all.size());
        for (Node<K, V> node : all) {
            if (node.isLive()) {
                live.add(node.entry());
            }
        }
        return Collections.unmodifiableList(live);
    }

    /** The entries of one peeper, in the order they came; none if it has ended. */
    List<Node<K, V>> nodesOf(Tenure tenure) {
        List<Node<K, V>> own = new ArrayList<>(1);
        synchronized (tenure) {
            synchronized (this) {
                if (tenure.isOver()) {
                    return own;
                }
                // a peeper may have many entries, and so may a key; rarely both
                if (tenure.size() < size) {
                    for (Tenure.Held held = tenure.first(); held != null; held = held.after()) {
                        addMine(held, own);
                    }
                } else {
                    for (Node<K, V> node = first; node != null; node = node.next) {
                        if (node.tenure() == tenure) {
                            own.add(node);
                        }
                    }
                }
            }
        }
        return own;
    }

    @SuppressWarnings("unchecked") // it is in this very bag
    private void addMine(Tenure.Held held, List<Node<K, V>> own) {
        if (held instanceof Node<?, ?> node && node.bag() == this) {
            own.add((Node<K, V>) node);
        }
    }
}
