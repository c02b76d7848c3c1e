package io.peeper.generated;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.RandomAccess;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collections of a state as they may be kept: unmodifiable, and held by nobody who can change them.
 *
 * <p>Each method returns its argument if that is null, if it came from here, or, where nothing within has to be frozen, if it
 * is one of the JDK's own immutable collections ({@code List.of}, {@code Stream.toList} and the like). Everything else is
 * copied once, in the same order, and the copy is recognised from then on. The JDK's unmodifiable views are copied: what they
 * look at may still change.
 *
 * <p>The methods with functions freeze what is within; a function returns its argument if there is nothing to do.
 */
@SuppressWarnings("NonApiType") // the wrappers insist on the collection they have copied into
public final class Frozen {
    /** The classes of the JDK's immutable collections. All of them refuse every change, and hold their elements themselves. */
    private static final Set<Class<?>> IMMUTABLE = Stream.of(
                    List.of(),
                    List.of(1),
                    List.of(1, 2, 3),
                    List.of(1, 2, 3).subList(0, 2),
                    Set.of(),
                    Set.of(1),
                    Set.of(1, 2, 3),
                    Map.of(),
                    Map.of(1, 1),
                    Map.of(1, 1, 2, 2),
                    Collections.emptyList(),
                    Collections.emptySet(),
                    Collections.emptyMap(),
                    Collections.singletonList(1),
                    Collections.singleton(1),
                    Collections.singletonMap(1, 1))
            .map(Object::getClass)
            .collect(Collectors.toUnmodifiableSet());

    private Frozen() {}

    static boolean isKept(@Nullable Object collection) {
        return collection == null || collection instanceof Ours || IMMUTABLE.contains(collection.getClass());
    }

    private static boolean isOurs(@Nullable Object collection) {
        return collection == null || collection instanceof Ours;
    }

    /** A list. */
    public static <E> List<E> list(List<E> list) {
        return isKept(list) ? list : new FrozenList<>(new ArrayList<>(list));
    }

    /** A list of what has to be frozen itself. */
    public static <E> List<E> list(List<E> list, UnaryOperator<E> element) {
        return isOurs(list) ? list : new FrozenList<>(each(list, element, new ArrayList<>(list.size())));
    }

    private static <E, C extends Collection<E>> C each(Collection<E> from, UnaryOperator<E> element, C to) {
        for (E one : from) {
            to.add(element.apply(one));
        }
        return to;
    }

    /** A set; one that is sorted stays so. */
    public static <E> Set<E> set(Set<E> set) {
        if (isKept(set)) {
            return set;
        }
        return set instanceof SortedSet<E> sorted ? sortedSet(sorted) : new FrozenSet<>(new LinkedHashSet<>(set));
    }

    /** A set of what has to be frozen itself; one that is sorted stays so. */
    public static <E> Set<E> set(Set<E> set, UnaryOperator<E> element) {
        if (isOurs(set)) {
            return set;
        }
        return set instanceof SortedSet<E> sorted
                ? new FrozenSortedSet<>(each(set, element, new TreeSet<>(sorted.comparator())))
                : new FrozenSet<>(each(set, element, new LinkedHashSet<>()));
    }

    /** A sorted set. */
    public static <E> SortedSet<E> sortedSet(SortedSet<E> set) {
        return isOurs(set) ? set : new FrozenSortedSet<>(new TreeSet<>(set));
    }

    /** A navigable set. */
    public static <E> NavigableSet<E> navigableSet(NavigableSet<E> set) {
        return isOurs(set) ? set : new FrozenSortedSet<>(new TreeSet<>(set));
    }

    /** A collection: a set stays a set, anything else is a list from then on. */
    public static <E> Collection<E> collection(Collection<E> collection) {
        if (isKept(collection)) {
            return collection;
        }
        return collection instanceof Set<E> set ? set(set) : new FrozenList<>(new ArrayList<>(collection));
    }

    /** A collection of what has to be frozen itself: a set stays a set, anything else is a list from then on. */
    public static <E> Collection<E> collection(Collection<E> collection, UnaryOperator<E> element) {
        if (isOurs(collection)) {
            return collection;
        }
        return collection instanceof Set<E> set
                ? set(set, element)
                : new FrozenList<>(each(collection, element, new ArrayList<>(collection.size())));
    }

    /** A map; one that is sorted stays so. */
    public static <K, V> Map<K, V> map(Map<K, V> map) {
        if (isKept(map)) {
            return map;
        }
        return map instanceof SortedMap<K, V> sorted ? sortedMap(sorted) : new FrozenMap<>(new LinkedHashMap<>(map));
    }

    /** A map of what has to be frozen itself; one that is sorted stays so. */
    public static <K, V> Map<K, V> map(Map<K, V> map, UnaryOperator<K> key, UnaryOperator<V> value) {
        if (isOurs(map)) {
            return map;
        }
        return map instanceof SortedMap<K, V> sorted
                ? sortedMap(sorted, key, value)
                : new FrozenMap<>(each(map, key, value, new LinkedHashMap<>()));
    }

    /** A sorted map. */
    public static <K, V> SortedMap<K, V> sortedMap(SortedMap<K, V> map) {
        return isOurs(map) ? map : new FrozenSortedMap<>(new TreeMap<>(map));
    }

    /** A sorted map of what has to be frozen itself. */
    public static <K, V> SortedMap<K, V> sortedMap(SortedMap<K, V> map, UnaryOperator<K> key, UnaryOperator<V> value) {
        return isOurs(map) ? map : new FrozenSortedMap<>(each(map, key, value, new TreeMap<>(map.comparator())));
    }

    /** A navigable map. */
    public static <K, V> NavigableMap<K, V> navigableMap(NavigableMap<K, V> map) {
        return isOurs(map) ? map : new FrozenSortedMap<>(new TreeMap<>(map));
    }

    /** A navigable map of what has to be frozen itself. */
    public static <K, V> NavigableMap<K, V> navigableMap(
            NavigableMap<K, V> map, UnaryOperator<K> key, UnaryOperator<V> value) {
        return isOurs(map) ? map : new FrozenSortedMap<>(each(map, key, value, new TreeMap<>(map.comparator())));
    }

    private static <K, V, M extends Map<K, V>> M each(
            Map<K, V> from, UnaryOperator<K> key, UnaryOperator<V> value, M to) {
        from.forEach((one, other) -> to.put(key.apply(one), value.apply(other)));
        return to;
    }

    /** What came from here: a copy of which only an unmodifiable view ever left this class. */
    private interface Ours extends Serializable {}

    private static final class FrozenList<E> extends AbstractList<E> implements RandomAccess, Ours {
        private static final long serialVersionUID = 1;

        private final ArrayList<E> elements;

        FrozenList(ArrayList<E> elements) {
            this.elements = elements;
        }

        @Override
        public E get(int index) {
            return elements.get(index);
        }

        @Override
        public int size() {
            return elements.size();
        }

        @Override
        public Object[] toArray() {
            return elements.toArray();
        }

        @Override
        public <T> T[] toArray(T[] array) {
            return elements.toArray(array);
        }
    }

    private static final class FrozenSet<E> extends AbstractSet<E> implements Ours {
        private static final long serialVersionUID = 1;

        private final LinkedHashSet<E> elements;

        FrozenSet(LinkedHashSet<E> elements) {
            this.elements = elements;
        }

        @Override
        public Iterator<E> iterator() {
            return Collections.unmodifiableSet(elements).iterator();
        }

        @Override
        public int size() {
            return elements.size();
        }

        @Override
        public boolean contains(@Nullable Object one) {
            return elements.contains(one);
        }
    }

    private static final class FrozenMap<K, V> extends AbstractMap<K, V> implements Ours {
        private static final long serialVersionUID = 1;

        private final LinkedHashMap<K, V> entries;

        FrozenMap(LinkedHashMap<K, V> entries) {
            this.entries = entries;
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            return Collections.unmodifiableMap(entries).entrySet();
        }

        @Override
        public int size() {
            return entries.size();
        }

        @Override
        public @Nullable V get(@Nullable Object key) {
            return entries.get(key);
        }

        @Override
        public boolean containsKey(@Nullable Object key) {
            return entries.containsKey(key);
        }
    }

    private static final class FrozenSortedSet<E> extends AbstractSet<E> implements NavigableSet<E>, Ours {
        private static final long serialVersionUID = 1;

        private final TreeSet<E> elements;

        FrozenSortedSet(TreeSet<E> elements) {
            this.elements = elements;
        }

        private NavigableSet<E> view() {
            return Collections.unmodifiableNavigableSet(elements);
        }

        @Override
        public Iterator<E> iterator() {
            return view().iterator();
        }

        @Override
        public Iterator<E> descendingIterator() {
            return view().descendingIterator();
        }

        @Override
        public NavigableSet<E> descendingSet() {
            return view().descendingSet();
        }

        @Override
        public NavigableSet<E> subSet(E from, boolean withFrom, E to, boolean withTo) {
            return view().subSet(from, withFrom, to, withTo);
        }

        @Override
        public NavigableSet<E> headSet(E to, boolean inclusive) {
            return view().headSet(to, inclusive);
        }

        @Override
        public NavigableSet<E> tailSet(E from, boolean inclusive) {
            return view().tailSet(from, inclusive);
        }

        @Override
        public SortedSet<E> subSet(E from, E to) {
            return view().subSet(from, to);
        }

        @Override
        public SortedSet<E> headSet(E to) {
            return view().headSet(to);
        }

        @Override
        public SortedSet<E> tailSet(E from) {
            return view().tailSet(from);
        }

        @Override
        public int size() {
            return elements.size();
        }

        @Override
        public boolean contains(@Nullable Object one) {
            return elements.contains(one);
        }

        @Override
        public @Nullable Comparator<? super E> comparator() {
            return elements.comparator();
        }

        @Override
        public E first() {
            return elements.first();
        }

        @Override
        public E last() {
            return elements.last();
        }

        @Override
        public @Nullable E lower(E one) {
            return elements.lower(one);
        }

        @Override
        public @Nullable E floor(E one) {
            return elements.floor(one);
        }

        @Override
        public @Nullable E ceiling(E one) {
            return elements.ceiling(one);
        }

        @Override
        public @Nullable E higher(E one) {
            return elements.higher(one);
        }

        @Override
        public E pollFirst() {
            throw new UnsupportedOperationException();
        }

        @Override
        public E pollLast() {
            throw new UnsupportedOperationException();
        }
    }

    private static final class FrozenSortedMap<K, V> extends AbstractMap<K, V> implements NavigableMap<K, V>, Ours {
        private static final long serialVersionUID = 1;

        private final TreeMap<K, V> entries;

        FrozenSortedMap(TreeMap<K, V> entries) {
            this.entries = entries;
        }

        private NavigableMap<K, V> view() {
            return Collections.unmodifiableNavigableMap(entries);
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            return view().entrySet();
        }

        @Override
        public NavigableSet<K> navigableKeySet() {
            return view().navigableKeySet();
        }

        @Override
        public NavigableSet<K> descendingKeySet() {
            return view().descendingKeySet();
        }

        @Override
        public NavigableMap<K, V> descendingMap() {
            return view().descendingMap();
        }

        @Override
        public NavigableMap<K, V> subMap(K from, boolean withFrom, K to, boolean withTo) {
            return view().subMap(from, withFrom, to, withTo);
        }

        @Override
        public NavigableMap<K, V> headMap(K to, boolean inclusive) {
            return view().headMap(to, inclusive);
        }

        @Override
        public NavigableMap<K, V> tailMap(K from, boolean inclusive) {
            return view().tailMap(from, inclusive);
        }

        @Override
        public SortedMap<K, V> subMap(K from, K to) {
            return view().subMap(from, to);
        }

        @Override
        public SortedMap<K, V> headMap(K to) {
            return view().headMap(to);
        }

        @Override
        public SortedMap<K, V> tailMap(K from) {
            return view().tailMap(from);
        }

        @Override
        public int size() {
            return entries.size();
        }

        @Override
        public @Nullable V get(@Nullable Object key) {
            return entries.get(key);
        }

        @Override
        public boolean containsKey(@Nullable Object key) {
            return entries.containsKey(key);
        }

        @Override
        public @Nullable Comparator<? super K> comparator() {
            return entries.comparator();
        }

        @Override
        public K firstKey() {
            return entries.firstKey();
        }

        @Override
        public K lastKey() {
            return entries.lastKey();
        }

        @Override
        public @Nullable K lowerKey(K key) {
            return entries.lowerKey(key);
        }

        @Override
        public @Nullable K floorKey(K key) {
            return entries.floorKey(key);
        }

        @Override
        public @Nullable K ceilingKey(K key) {
            return entries.ceilingKey(key);
        }

        @Override
        public @Nullable K higherKey(K key) {
            return entries.higherKey(key);
        }

        @Override
        public Map.@Nullable Entry<K, V> lowerEntry(K key) {
            return entries.lowerEntry(key);
        }

        @Override
        public Map.@Nullable Entry<K, V> floorEntry(K key) {
            return entries.floorEntry(key);
        }

        @Override
        public Map.@Nullable Entry<K, V> ceilingEntry(K key) {
            return entries.ceilingEntry(key);
        }

        @Override
        public Map.@Nullable Entry<K, V> higherEntry(K key) {
            return entries.higherEntry(key);
        }

        @Override
        public Map.@Nullable Entry<K, V> firstEntry() {
            return entries.firstEntry();
        }

        @Override
        public Map.@Nullable Entry<K, V> lastEntry() {
            return entries.lastEntry();
        }

        @Override
        public Map.Entry<K, V> pollFirstEntry() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map.Entry<K, V> pollLastEntry() {
            throw new UnsupportedOperationException();
        }
    }
}
