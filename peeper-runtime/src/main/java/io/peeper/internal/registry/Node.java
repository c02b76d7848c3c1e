package io.peeper.internal.registry;

import io.peeper.PeeperRef;
import io.peeper.Registry.Entry;
import io.peeper.internal.branch.Tenure;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** One entry: it lies in its bag with the others of its key, and in the tenure of its peeper, with which it goes. */
final class Node<K, V extends @Nullable Object> extends Tenure.Held {
    private static final VarHandle ENTRY;

    static {
        try {
            ENTRY = MethodHandles.lookup().findVarHandle(Node.class, "entry", Entry.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Bag<K, V> bag;
    private final PeeperRef owner;

    /** An update exchanges it. */
    private volatile Entry<K, V> entry;

    // under the bag's monitor
    @Nullable
    Node<K, V> before;

    @Nullable
    Node<K, V> next;

    boolean in;

    Node(Tenure tenure, Bag<K, V> bag, Entry<K, V> entry) {
        super(tenure);
        this.bag = bag;
        this.owner = entry.owner();
        this.entry = entry;
    }

    Bag<K, V> bag() {
        return bag;
    }

    PeeperRef owner() {
        return owner;
    }

    Entry<K, V> entry() {
        return entry;
    }

    /** Another value; false if somebody else was first. */
    boolean exchange(Entry<K, V> old, Entry<K, V> now) {
        return ENTRY.compareAndSet(this, old, now);
    }

    /** Whether its peeper has not ended since. */
    boolean isLive() {
        return !tenure().isOver();
    }

    @Override
    protected void letGo() {
        bag.drop(this);
    }
}
