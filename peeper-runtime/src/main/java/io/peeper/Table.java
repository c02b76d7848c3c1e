package io.peeper;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows in memory, beside a peeper's state and of any number, as GenServer's ETS tables.
 *
 * <pre>{@code
 * Table<String, Integer> hits = context().tables().open("hits", TableSpec.set(String.class, Integer.class).heir());
 * }</pre>
 *
 * <h2>Whose it is, and how long it lives</h2>
 *
 * <p>It belongs to the peeper that opened it and ends with that one's worker, unless it is kept: by {@link TableSpec#heir()} or {@link
 * PeeperSpec#keepTables}, then the next worker has it; or by another {@linkplain TableSpec#heir(PeeperRef, Object) heir}. Transfers and
 * upgrades of its peeper leave it as it is. This object stands for the table as long as that lives, whoever has it, and may be kept in a
 * state or handed to others. Once the table is deleted, all methods but {@link #name}, {@link #info} and {@code toString} throw
 * {@link TableAccessException}; so do those that its {@link Access} does not allow.
 *
 * <h2>Writes and messages</h2>
 *
 * <p>What a handler writes, everybody who may read it sees at once. It counts for good when the handler's message does, together with
 * state and dictionary: if the handler fails or is killed, all its writes are taken back, those in other peepers' public tables too, and
 * so are clearing, deleting, opening and giving away. Taking them back is one step for all of them, however many there are and however
 * large the table is. Where somebody else has written to the same row since, that one's value stays. What is written outside of all
 * handlers, in a public table, is not taken back; that goes for threads that a handler starts, too. Writes of a handler that was killed
 * and still runs throw {@link TableAccessException}.
 *
 * <h2>Use by threads</h2>
 *
 * <p>Each single operation is atomic. Looks at many rows are not snapshots: they show each row that is there all the time exactly once,
 * none twice, and of those that come and go meanwhile some; so a table may be changed while it is looked at.
 *
 * <p>Keys and values should be immutable, and are not null. Functions that are given to a table may be called several times, where
 * others write to the same row, and should do nothing but compute.
 *
 * @param <K> the keys
 * @param <V> the values
 */
@SuppressWarnings("exports") // the annotation is not needed to run or compile against this
public interface Table<K, V> {
    /** What it was opened by. */
    String name();

    /** What is known of it; also of one that has been deleted, and of one that may not be read. */
    TableInfo info();

    // --- one row

    /**
     * Puts a row. In a set it takes the place of the one with that key; in a bag it is one more, unless an equal one is there.
     *
     * @return what a set had for the key; null: nothing, or this is a bag
     */
    @Nullable
    V put(K key, V value);

    /**
     * Puts a row if there is none with that key, in a bag too.
     *
     * @return what there is; of a bag, the first; null: nothing, and the row has been put
     */
    @Nullable
    V putIfAbsent(K key, V value);

    /** Puts many rows, all at once. Where others put many at the same time, a row that is in both is of one of them. */
    void putAll(Map<? extends K, ? extends V> rows);

    /** The value of a key; of a bag, the first; null: none. */
    @Nullable
    V get(K key);

    /** The value of a key; of a bag, the first; if there is none, the other. */
    default V getOrDefault(K key, V other) {
        V value = get(key);
        return value == null ? other : value;
    }

    /** All values of a key, in the order in which they came; of a set, one at most. */
    List<V> getAll(K key);

    /** Whether there is a row with that key. */
    boolean containsKey(K key);

    /**
     * Removes the row with that key; of a bag, all of them.
     *
     * @return its value; of a bag, the first; null: there was none
     */
    @Nullable
    V remove(K key);

    /** Removes the row with that key and that value, of a duplicate bag all of them; whether there was one. */
    boolean removeEntry(K key, V value);

    /**
     * Adds to a counter: to the value of a key, which is an {@code Integer} or a {@code Long}, and is 0 if there is none.
     *
     * @return the new value
     * @throws ArithmeticException if it is too large for its type; the row is as before
     * @throws IllegalStateException if the value is something else
     * @throws UnsupportedOperationException in a bag
     */
    V addAndGet(K key, long amount);

    /**
     * The same, but a sum beyond the threshold becomes the other value: above it, if the amount is positive, else below it.
     *
     * @return the new value
     * @throws ArithmeticException if it is too large for its type; the row is as before
     * @throws IllegalStateException if the value is something else
     * @throws UnsupportedOperationException in a bag
     */
    V addAndGet(K key, long amount, long threshold, long reset);

    /**
     * Changes the value of a key, if there is one.
     *
     * @param change never returns null
     * @return the new value; null: there is none
     * @throws UnsupportedOperationException in a bag
     */
    @Nullable
    V update(K key, UnaryOperator<V> change);

    /**
     * The same, beginning with the other value if there is none.
     *
     * @throws UnsupportedOperationException in a bag
     */
    V update(K key, V ifAbsent, UnaryOperator<V> change);

    // --- in the order of the keys

    /**
     * The smallest key; null: there are no rows.
     *
     * @throws UnsupportedOperationException if this is no ordered set
     */
    @Nullable
    K first();

    /**
     * The largest key; null: there are no rows.
     *
     * @throws UnsupportedOperationException if this is no ordered set
     */
    @Nullable
    K last();

    /**
     * The next larger key, whether the given one is there or not; null: there is none.
     *
     * @throws UnsupportedOperationException if this is no ordered set
     */
    @Nullable
    K next(K key);

    /**
     * The next smaller key, whether the given one is there or not; null: there is none.
     *
     * @throws UnsupportedOperationException if this is no ordered set
     */
    @Nullable
    K prev(K key);

    // --- many rows; of an ordered set in order, of a bag in the order in which a key's rows came

    /** Does something with each row. */
    void forEach(BiConsumer<? super K, ? super V> action);

    /** A view of the rows, which can't be changed; its {@code size} is that of the table. */
    Collection<Map.Entry<K, V>> entries();

    /** The rows. */
    Stream<Map.Entry<K, V>> stream();

    /** A copy of the rows. */
    List<Map.Entry<K, V>> snapshot();

    /** Removes the rows that fit; how many. Each one by itself. */
    int removeIf(BiPredicate<? super K, ? super V> fits);

    /**
     * Changes all values, each one by itself; how many.
     *
     * @param change never returns null
     * @throws UnsupportedOperationException in a bag
     */
    int replaceAll(BiFunction<? super K, ? super V, ? extends V> change);

    /**
     * How many rows there are; {@link Integer#MAX_VALUE} if there are more. At no cost: no row is looked at.
     *
     * <p>It is exact as soon as nobody is writing to the table. What a message has written so far counts, as long as it may still
     * be kept; what a failed or killed one wrote does not, also where its thread has not noticed yet. A write that somebody makes at this
     * very moment counts or does not; those of {@link #putAll} and of a {@link #clear} of a public table may count one by one.
     */
    int size();

    /** Whether there are none. */
    default boolean isEmpty() {
        return size() == 0;
    }

    // --- the table itself

    /** Removes all rows, at once. */
    void clear();

    /** Deletes the table. Of a public one, everybody may. */
    void delete();

    /**
     * Gives the table to another peeper, which gets a {@link TableTransfer}. It goes with the commit of the message in hand, which can't
     * write to it any more; has the other one ended by then, the heir has the table, or it is deleted. For its owner's handlers.
     *
     * @param data for the {@link TableTransfer}
     * @throws IllegalArgumentException if the other one has ended, is this very peeper, or lives in another system
     */
    void giveAway(PeeperRef to, @Nullable Object data);

    /** Changes who may use it; for its owner's handlers. */
    void access(Access access);

    /** It survives its owner's worker from now on, as {@link TableSpec#heir()}; for its owner's handlers. */
    void heir();

    /** Another peeper is its heir from now on, as {@link TableSpec#heir(PeeperRef, Object)}; for its owner's handlers. */
    void heir(PeeperRef heir, @Nullable Object data);

    /** It has no heir from now on; for its owner's handlers. */
    void noHeir();
}
