package io.peeper.internal.registry;

import io.peeper.Name;
import io.peeper.PeeperRef;
import io.peeper.Registry;
import io.peeper.RegistryListener;
import io.peeper.internal.branch.Branch;
import io.peeper.internal.branch.Tenure;
import io.peeper.internal.name.OwnNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A registry: a table of keys with a {@link Bag} of entries each. An entry is live as long as the {@link Tenure} of its peeper is
 * not over, which nobody has to be told; that it leaves the table afterwards is housekeeping.
 */
@SuppressWarnings("ReferenceEquality") // peepers and nodes equal only themselves
final class Keyed<K, V extends @Nullable Object> implements Registry<K, V>, OwnNames {
    private final String name;
    private final boolean unique;
    private final KeyTable<Bag<K, V>> bags = new KeyTable<>();
    private final Locks locks = new Locks();
    private final Notices<K, V> notices = new Notices<>();
    private volatile boolean closed;

    Keyed(String name, boolean unique) {
        this.name = name;
        this.unique = unique;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    Notices<K, V> notices() {
        return notices;
    }

    /** A bag is retired. */
    void remove(Bag<K, V> bag) {
        bags.remove(bag);
    }

    @Override
    public Optional<PeeperRef> register(K key, PeeperRef owner, V value) {
        return put(key, owner, value, false);
    }

    @Override
    public Optional<PeeperRef> registerIfAbsent(K key, PeeperRef owner, V value) {
        return put(key, owner, value, true).filter(holder -> holder != owner);
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // as the contract of names has it: any object, and no value
    public Optional<PeeperRef> register(Object key, PeeperRef ref) {
        requireUnique();
        return put((K) key, ref, null, false);
    }

    private Optional<PeeperRef> put(K key, PeeperRef owner, V value, boolean once) {
        Branch<?> branch = Branch.of(owner);
        Entry<K, V> entry = new Entry<>(key, owner, value);
        if (closed) {
            throw closed();
        }
        Optional<PeeperRef> other = put(branch.tenure(), entry, once);
        notices.tell(branch.core());
        return other;
    }

    /** Registers whoever has a tenure; empty, or whose entry is in the way. */
    Optional<PeeperRef> put(Tenure tenure, Entry<K, V> entry, boolean once) {
        Node<K, V> node;
        Node<K, V> there;
        do {
            Bag<K, V> bag = bags.obtain(entry.key(), (missing, hash) -> new Bag<>(this, missing, hash));
            node = new Node<>(tenure, bag, entry);
            there = bag.put(node, once);
        } while (there == null);
        if (there != node) {
            return Optional.of(there.owner());
        }
        if (closed) {
            node.bag().remove(node, false);
            throw closed();
        }
        return Optional.empty();
    }

    private IllegalStateException closed() {
        return new IllegalStateException(this + " is closed: nothing can be registered");
    }

    private void requireUnique() {
        if (!unique) {
            throw new IllegalArgumentException(
                    this + " is a duplicate one, where a key may have several holders; a name"
                            + " needs Registry.unique(...)");
        }
    }

    @Override
    public Name via(K key, V value) {
        requireUnique();
        return Name.via(new Valued<>(this, value), key);
    }

    @Override
    @SuppressWarnings("unchecked") // only asked for its hash, and what it equals
    public void unregister(Object key, PeeperRef ref) {
        unregister((K) key, ref, entry -> true);
    }

    @Override
    public void unregister(K key, PeeperRef owner, Predicate<? super Entry<K, V>> which) {
        Objects.requireNonNull(which, "which");
        Branch<?> branch = Branch.of(owner);
        try {
            remove(key, branch.tenureOrNull(), which);
        } finally {
            notices.tell(branch.core());
        }
    }

    /** Removes entries of whoever has a tenure. */
    void remove(K key, @Nullable Tenure tenure, Predicate<? super Entry<K, V>> which) {
        for (Node<K, V> node : nodes(key, tenure)) {
            if (which.test(node.entry())) {
                node.bag().remove(node, true);
            }
        }
    }

    /** The entries of one peeper under one key. */
    private List<Node<K, V>> nodes(K key, @Nullable Tenure tenure) {
        Bag<K, V> bag = bags.find(Objects.requireNonNull(key, "key"));
        return bag == null || tenure == null ? List.of() : bag.nodesOf(tenure);
    }

    @Override
    public void close() {
        closed = true;
        Registries.closed(this);
        notices.clear();
        bags.cells().forEach(bag -> bag.nodes().forEach(node -> bag.remove(node, false)));
    }

    @Override
    public Optional<PeeperRef> whereis(Object key) {
        requireUnique();
        return Optional.ofNullable(holder(key)).map(Node::owner);
    }

    private @Nullable Node<K, V> holder(Object key) {
        Bag<K, V> bag = bags.find(Objects.requireNonNull(key, "key"));
        return bag == null ? null : bag.holder();
    }

    @Override
    public List<Entry<K, V>> lookup(K key) {
        Bag<K, V> bag = bags.find(Objects.requireNonNull(key, "key"));
        return bag == null ? List.of() : bag.live();
    }

    @Override
    public List<Entry<K, V>> match(K key, Predicate<? super Entry<K, V>> which) {
        return lookup(key).stream().filter(which).toList();
    }

    @Override
    public int count(K key, Predicate<? super Entry<K, V>> which) {
        return (int) lookup(key).stream().filter(which).count();
    }

    @Override
    public int count() {
        return (int) entries().count();
    }

    @Override
    @SuppressWarnings("unchecked") // it is in one of our bags
    public List<K> keys(PeeperRef owner) {
        List<K> keys = new ArrayList<>();
        Tenure tenure = Branch.of(owner).tenureOrNull();
        if (tenure == null) {
            return List.of();
        }
        synchronized (tenure) {
            if (tenure.isOver()) {
                return List.of();
            }
            for (Tenure.Held held = tenure.first(); held != null; held = held.after()) {
                if (held instanceof Node<?, ?> node && node.bag().registry() == this) {
                    keys.add(((Node<K, V>) node).entry().key());
                }
            }
        }
        return Collections.unmodifiableList(keys);
    }

    @Override
    public List<V> values(K key, PeeperRef owner) {
        List<V> values = new ArrayList<>();
        for (Node<K, V> node : nodes(key, Branch.of(owner).tenureOrNull())) {
            values.add(node.entry().value());
        }
        return Collections.unmodifiableList(values);
    }

    @Override
    public Stream<Entry<K, V>> entries() {
        return bags.cells().flatMap(bag -> bag.live().stream());
    }

    @Override
    public Optional<Updated<V>> update(K key, PeeperRef owner, UnaryOperator<V> change) {
        Objects.requireNonNull(change, "change");
        if (!unique) {
            throw new UnsupportedOperationException(this + " is a duplicate one, where a key has no one value");
        }
        Branch<?> branch = Branch.of(owner);
        while (true) {
            Node<K, V> node = holder(key);
            if (node == null || node.owner() != branch) {
                return Optional.empty();
            }
            Entry<K, V> old = node.entry();
            V now = change.apply(old.value());
            if (node.exchange(old, new Entry<>(old.key(), old.owner(), now))) {
                return Optional.of(new Updated<>(now, old.value()));
            }
        }
    }

    @Override
    public void dispatch(K key, Consumer<? super List<Entry<K, V>>> all) {
        Objects.requireNonNull(all, "all");
        List<Entry<K, V>> entries = lookup(key);
        if (!entries.isEmpty()) {
            all.accept(entries);
        }
    }

    @Override
    public void dispatchParallel(K key, Consumer<? super List<Entry<K, V>>> part) {
        Objects.requireNonNull(part, "part");
        List<Entry<K, V>> entries = lookup(key);
        if (!entries.isEmpty()) {
            new Parallel<>(entries, part).run();
        }
    }

    @Override
    public <R extends @Nullable Object> R lock(K key, Supplier<? extends R> body) {
        Objects.requireNonNull(body, "body");
        return locks.lock(Objects.requireNonNull(key, "key"), body);
    }

    @Override
    public void addListener(RegistryListener<? super K, ? super V> listener) {
        notices.add(Objects.requireNonNull(listener, "listener"));
    }

    @Override
    public void removeListener(RegistryListener<? super K, ? super V> listener) {
        notices.remove(Objects.requireNonNull(listener, "listener"));
    }

    /** How many keys it knows, of entries and of locks, also where nothing is to be seen any more. */
    int kept() {
        return bags.size() + locks.size();
    }

    @Override
    public String toString() {
        return "Registry[" + name + (unique ? ", unique, " : ", duplicate, ") + bags.size() + " keys]";
    }
}
