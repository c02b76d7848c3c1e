package io.peeper;

import io.peeper.internal.registry.Registries;
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
 * Who is registered under which key, with a value each; as Elixir's {@code Registry}. A registry lives beside all systems of the JVM,
 * under a name of its own, until it is {@linkplain #close() closed}; peepers of any system may be registered. In a
 * {@linkplain #unique unique} one a key has one holder at most, and peepers can be started under its keys:
 *
 * <pre>{@code
 * Registry<String, Void> carts = Registry.unique("carts");
 * CartClient cart = CartPeeper.spec(ShoppingCart::new, empty).name(Name.via(carts, "cart-42")).start();
 * }</pre>
 *
 * <p>In a {@linkplain #duplicate duplicate} one a key has any number of entries, of one peeper or of many: a bus.
 *
 * <pre>{@code
 * Registry<String, Integer> topics = Registry.duplicate("topics");
 * topics.registerIfAbsent("news", context().ref(), 1);                                  // in init
 * topics.dispatch("news", entries -> entries.forEach(entry -> entry.owner().send("extra!")));
 * }</pre>
 *
 * <h2>How long an entry stays</h2>
 *
 * <p>Until it is unregistered, or its peeper ends. It is gone before anybody can see that end; a peeper that its supervisor
 * starts again begins with no entries. A crash or a kill of a worker is no end of its peeper, and leaves the entries as they are: so an
 * {@code init}, which runs again after it, registers by {@link #registerIfAbsent}.
 *
 * <p>What is done here counts at once, as a message that is sent does. It is not taken back when the handler that did it fails
 * later on, or is killed.
 *
 * <h2>Use by threads</h2>
 *
 * <p>All methods may be called by any thread, in handlers and outside, and for any peeper; none waits, but {@link #lock} and
 * {@link #dispatchParallel}. Each change is seen by everybody as soon as the method has returned. A look at many entries while peepers end may still show some of
 * those, and not others.
 *
 * <p>Keys are compared by {@code equals}, and should be immutable; {@code 1} and {@code 1.0} are two keys. Their methods run on the
 * thread that looks for a key, and under no lock. No argument may be null but a value, where {@code V} says so.
 *
 * @param <K> the keys
 * @param <V> the values; those of entries that were made by {@link Name#via} without a value are null
 */
@SuppressWarnings("exports") // the annotation is not needed to run or compile against this
public interface Registry<K, V extends @Nullable Object> extends NameRegistry, AutoCloseable {
    /**
     * One entry, as it was when somebody looked.
     *
     * @param key what it is found by
     * @param owner who is registered
     * @param value what it was registered with, or updated to
     */
    record Entry<K, V extends @Nullable Object>(K key, PeeperRef owner, V value) {
        /** Checks it. */
        public Entry {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(owner, "owner");
        }
    }

    /**
     * What an {@link Registry#update} has done.
     *
     * @param now the value there is now
     * @param before the one there was
     */
    record Updated<V extends @Nullable Object>(V now, V before) {}

    /**
     * Makes a registry where a key has one holder at most.
     *
     * @param name of this registry among all of the JVM; not empty
     * @throws IllegalArgumentException if the name is empty
     * @throws IllegalStateException if another registry has the name, and is not closed
     */
    static <K, V extends @Nullable Object> Registry<K, V> unique(String name) {
        return Registries.make(name, true);
    }

    /**
     * Makes a registry where a key has any number of entries, also several of one peeper.
     *
     * @param name of this registry among all of the JVM; not empty
     * @throws IllegalArgumentException if the name is empty
     * @throws IllegalStateException if another registry has the name, and is not closed
     */
    static <K, V extends @Nullable Object> Registry<K, V> duplicate(String name) {
        return Registries.make(name, false);
    }

    /**
     * The registry of a name. What its keys and values are, the caller has to know.
     *
     * @throws IllegalArgumentException if there is none, or it has been closed; the message names it
     */
    static <K, V extends @Nullable Object> Registry<K, V> named(String name) {
        return Registries.named(name);
    }

    /** What it is called. */
    String name();

    /** Whether a key has one holder at most. */
    boolean isUnique();

    // --- entries come

    /**
     * Registers a peeper. In a unique registry it is refused where somebody holds the key, also this very peeper, and nothing changes;
     * in a duplicate one it always makes one more entry.
     *
     * @return empty if it is registered; else who holds the key
     * @throws NoProcessException if the peeper has ended
     * @throws IllegalStateException if this registry is closed
     */
    Optional<PeeperRef> register(K key, PeeperRef owner, V value);

    /**
     * The same, but content with what is there, with its value, if the peeper is registered under this key already: for {@code init},
     * which runs again after a crash, when the entries are there still.
     *
     * @return empty if the peeper is registered now; else who holds the key
     * @throws NoProcessException if the peeper has ended
     * @throws IllegalStateException if this registry is closed
     */
    Optional<PeeperRef> registerIfAbsent(K key, PeeperRef owner, V value);

    /**
     * Registers a peeper without a value, that is with null. The runtime does this for {@link Name#via}.
     *
     * @param key a {@code K}
     * @return empty if it is registered; else who holds the key
     * @throws IllegalArgumentException if this is a duplicate registry
     * @throws NoProcessException if the peeper has ended
     * @throws IllegalStateException if this registry is closed
     */
    @Override
    Optional<PeeperRef> register(Object key, PeeperRef ref);

    /**
     * A name to start a peeper by, whose entry has a value; {@link Name#via} gives one without.
     *
     * @throws IllegalArgumentException if this is a duplicate registry
     */
    Name via(K key, V value);

    // --- entries go

    /**
     * Removes the entries of one peeper under one key; nobody else's, and it is fine if there are none. A peeper that was started
     * under that key goes on without its name.
     *
     * @param key a {@code K}
     */
    @Override
    void unregister(Object key, PeeperRef ref);

    /** The same, for those of its entries that a predicate is true for. What the predicate throws ends it there. */
    void unregister(K key, PeeperRef owner, Predicate<? super Entry<K, V>> which);

    /**
     * Removes all entries, and frees the name. From then on nothing can be registered, and nobody is found; the peepers themselves go
     * on. Listeners hear no more of it. Closing again does nothing.
     */
    @Override
    void close();

    // --- looking

    /**
     * Who holds a key.
     *
     * @param key a {@code K}
     * @return empty if nobody alive does
     * @throws IllegalArgumentException if this is a duplicate registry
     */
    @Override
    Optional<PeeperRef> whereis(Object key);

    /** The entries under a key, in the order they came; those of live peepers only. It does not change any more. */
    List<Entry<K, V>> lookup(K key);

    /** The same, of those that a predicate is true for. */
    List<Entry<K, V>> match(K key, Predicate<? super Entry<K, V>> which);

    /** How many entries under a key a predicate is true for. */
    int count(K key, Predicate<? super Entry<K, V>> which);

    /** How many entries there are; takes as long as they are many. */
    int count();

    /** The keys of one peeper, in the order it came to them; once for each entry. It does not change any more. */
    List<K> keys(PeeperRef owner);

    /** The values of one peeper under one key, in the order they came. It does not change any more. */
    List<V> values(K key, PeeperRef owner);

    /** All entries, in no order, for what the other methods don't answer. What comes or goes meanwhile may be in it or not. */
    Stream<Entry<K, V>> entries();

    // --- doing

    /**
     * Changes the value of a peeper's own entry. Only in a unique registry.
     *
     * @param change makes the new value from the old one, on this thread and under no lock; if somebody else changes the value
     *     meanwhile, it is run again. What it throws goes to the caller, and nothing has changed
     * @return the new value and the old one; empty, and nothing was run, if this peeper does not hold the key
     * @throws UnsupportedOperationException if this is a duplicate registry
     */
    Optional<Updated<V>> update(K key, PeeperRef owner, UnaryOperator<V> change);

    /**
     * Hands the entries under a key to somebody, on this thread; not if there are none. What that one throws goes to the caller.
     *
     * @param all gets the entries of {@link #lookup}
     */
    void dispatch(K key, Consumer<? super List<Entry<K, V>>> all);

    /**
     * The same, in parts, at the same time, on threads of the systems the peepers live in; returns when all parts are done.
     *
     * @param part gets some of the entries, in their order; runs once for each part, and each entry is in one
     * @throws RuntimeException what it threw first, when all parts are done; what it threw beside that is suppressed in it
     * @throws CallInterruptedException if this thread is interrupted meanwhile, and the parts go on; or if it was before, and nothing
     *     has run
     */
    void dispatchParallel(K key, Consumer<? super List<Entry<K, V>>> part);

    /**
     * Runs something while nobody else runs anything under the lock of the same key; other keys' are not in its way. For what takes more
     * than one step: to look whether a peeper is there, and start it if not. A lock has nothing to do with entries, and keeps nobody
     * from changing them.
     *
     * <p>It is free again when the body has returned or thrown. A handler that is killed in it is interrupted, and holds on until its
     * code has ended. Whoever has a lock gets it again at once.
     *
     * @return what the body returns
     * @throws CallInterruptedException if this thread is interrupted while it waits, or was before; the body has not run
     */
    <R extends @Nullable Object> R lock(K key, Supplier<? extends R> body);

    /**
     * Adds somebody who hears of each entry that is registered or unregistered from now on. In that order, one at a time for this
     * registry, on threads of the systems the peepers live in, and never under a lock.
     */
    void addListener(RegistryListener<? super K, ? super V> listener);

    /** Removes a listener; it may still hear of what was before. */
    void removeListener(RegistryListener<? super K, ? super V> listener);
}
