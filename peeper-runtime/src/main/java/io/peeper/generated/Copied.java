package io.peeper.generated;

import io.peeper.Copier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Copies of what can be changed in place, for states that are kept by copying them. What goes in modifiable comes out modifiable,
 * in the same order, and of the same class where the JDK knows how; immutable collections of the JDK whose elements need no copy
 * are returned as they are. Null stays null.
 *
 * <p>The methods with functions copy what is within by those.
 */
@NullUnmarked
@SuppressWarnings({"NonApiType", "JavaUtilDate", "JdkObsolete", "unchecked", "exports"
}) // classes that users declare; a clone is of the same type
public final class Copied {
    private Copied() {}

    /** By the user's copier. */
    public static <S> S by(Copier<S> copier, S state) {
        S copy = copier.copy(state);
        if (copy == null) {
            throw new IllegalStateException(copier.getClass().getName() + " returned null as the copy of a state");
        }
        return copy;
    }

    /**
     * Makes sure that nothing is lost.
     *
     * @throws IllegalStateException if the object is of a subclass
     */
    public static void exactly(Class<?> type, Object value) {
        if (value.getClass() != type) {
            throw new IllegalStateException(
                    "A state holds a " + value.getClass().getName() + ", and only a " + type.getName()
                            + " itself can be copied. Name a copier in @Peeper, which knows both.");
        }
    }

    /** A list. */
    public static <E> List<E> list(List<E> list) {
        List<E> copy = kept(list);
        return copy != null || list == null ? copy : new ArrayList<>(list);
    }

    /** A list with its elements. */
    public static <E> List<E> list(List<E> list, UnaryOperator<E> element) {
        if (list == null) {
            return null;
        }
        List<E> clone = clone(list);
        return filled(clone == null ? new ArrayList<>() : clone, list, element);
    }

    /** A set. */
    public static <E> Set<E> set(Set<E> set) {
        Set<E> copy = kept(set);
        return copy != null || set == null ? copy : newSet(set, set);
    }

    /** A set with its elements. */
    public static <E> Set<E> set(Set<E> set, UnaryOperator<E> element) {
        if (set == null) {
            return null;
        }
        Set<E> clone = clone(set);
        return filled(clone == null ? newSet(set, List.of()) : clone, set, element);
    }

    private static <E> Set<E> newSet(Set<E> like, Collection<E> elements) {
        Set<E> made = like instanceof SortedSet<E> sorted ? new TreeSet<>(sorted.comparator()) : new LinkedHashSet<>();
        made.addAll(elements);
        return made;
    }

    /** A collection. */
    public static <E> Collection<E> collection(Collection<E> collection) {
        Collection<E> copy = kept(collection);
        if (copy != null || collection == null) {
            return copy;
        }
        return collection instanceof Set<E> set ? newSet(set, set) : new ArrayList<>(collection);
    }

    /** A collection with its elements. */
    public static <E> Collection<E> collection(Collection<E> collection, UnaryOperator<E> element) {
        if (collection instanceof Set<E> set) {
            return set(set, element);
        } else if (collection == null) {
            return null;
        }
        Collection<E> clone = clone(collection);
        return filled(clone == null ? new ArrayList<>() : clone, collection, element);
    }

    /** A queue. */
    public static <E> Queue<E> queue(Queue<E> queue) {
        Queue<E> copy = kept(queue);
        return copy != null || queue == null ? copy : new LinkedList<>(queue);
    }

    /** A queue with its elements. */
    public static <E> Queue<E> queue(Queue<E> queue, UnaryOperator<E> element) {
        if (queue == null) {
            return null;
        }
        Queue<E> clone = clone(queue);
        return filled(clone == null ? new LinkedList<>() : clone, queue, element);
    }

    /** A deque. */
    public static <E> Deque<E> deque(Deque<E> deque) {
        Deque<E> copy = kept(deque);
        return copy != null || deque == null ? copy : new LinkedList<>(deque);
    }

    /** A deque with its elements. */
    public static <E> Deque<E> deque(Deque<E> deque, UnaryOperator<E> element) {
        if (deque == null) {
            return null;
        }
        Deque<E> clone = clone(deque);
        return filled(clone == null ? new LinkedList<>() : clone, deque, element);
    }

    /** A sorted set. */
    public static <E> SortedSet<E> sortedSet(SortedSet<E> set) {
        SortedSet<E> copy = kept(set);
        return copy != null || set == null ? copy : new TreeSet<>(set);
    }

    /** A navigable set. */
    public static <E> NavigableSet<E> navigableSet(NavigableSet<E> set) {
        NavigableSet<E> copy = kept(set);
        return copy != null || set == null ? copy : new TreeSet<>((SortedSet<E>) set);
    }

    /** A map. */
    public static <K, V> Map<K, V> map(Map<K, V> map) {
        Map<K, V> copy = kept(map);
        return copy != null || map == null ? copy : newMap(map, map);
    }

    /** A map with its keys and values. */
    public static <K, V> Map<K, V> map(Map<K, V> map, UnaryOperator<K> key, UnaryOperator<V> value) {
        if (map == null) {
            return null;
        }
        Map<K, V> clone = clone(map);
        return filled(clone == null ? newMap(map, Map.of()) : clone, map, key, value);
    }

    private static <K, V> Map<K, V> newMap(Map<K, V> like, Map<K, V> entries) {
        Map<K, V> made =
                like instanceof SortedMap<K, V> sorted ? new TreeMap<>(sorted.comparator()) : new LinkedHashMap<>();
        made.putAll(entries);
        return made;
    }

    /** A sorted map. */
    public static <K, V> SortedMap<K, V> sortedMap(SortedMap<K, V> map) {
        SortedMap<K, V> copy = kept(map);
        return copy != null || map == null ? copy : new TreeMap<>(map);
    }

    /** A sorted map with its values. */
    public static <K, V> SortedMap<K, V> sortedMap(SortedMap<K, V> map, UnaryOperator<K> key, UnaryOperator<V> value) {
        if (map == null) {
            return null;
        }
        SortedMap<K, V> clone = clone(map);
        return filled(clone == null ? new TreeMap<>(map.comparator()) : clone, map, key, value);
    }

    /** A navigable map. */
    public static <K, V> NavigableMap<K, V> navigableMap(NavigableMap<K, V> map) {
        NavigableMap<K, V> copy = kept(map);
        return copy != null || map == null ? copy : new TreeMap<>((SortedMap<K, V>) map);
    }

    /** A navigable map with its values. */
    public static <K, V> NavigableMap<K, V> navigableMap(
            NavigableMap<K, V> map, UnaryOperator<K> key, UnaryOperator<V> value) {
        if (map == null) {
            return null;
        }
        NavigableMap<K, V> clone = clone(map);
        return filled(clone == null ? new TreeMap<>(map.comparator()) : clone, map, key, value);
    }

    /** An object of a class of the JDK, or of a subclass that can be cloned. */
    public static <T> T known(T value) {
        return value == null ? null : certainly(value);
    }

    /** A collection of a class of the JDK, with its elements. */
    public static <E, C extends Collection<E>> C elements(C collection, UnaryOperator<E> element) {
        return collection == null ? null : filled(certainly(collection), collection, element);
    }

    /** A map of a class of the JDK, with its keys and values. */
    public static <K, V, M extends Map<K, V>> M entries(M map, UnaryOperator<K> key, UnaryOperator<V> value) {
        return map == null ? null : filled(certainly(map), map, key, value);
    }

    private static <T> T certainly(T value) {
        T clone = clone(value);
        if (clone == null) {
            throw new IllegalStateException(
                    "A state holds a " + value.getClass().getName()
                            + ", which nobody knows how to copy. Name a copier in @Peeper, which does.");
        }
        return clone;
    }

    private static <E, C extends Collection<E>> C filled(C copy, Collection<E> from, UnaryOperator<E> element) {
        if (copy instanceof CopyOnWriteArrayList || !(copy instanceof List) || copy.size() != from.size()) {
            copy.clear();
            List<E> copies = new ArrayList<>(from.size());
            from.forEach(one -> copies.add(element.apply(one)));
            copy.addAll(copies);
            return copy;
        }
        ListIterator<E> at = ((List<E>) copy).listIterator();
        while (at.hasNext()) {
            at.set(element.apply(at.next()));
        }
        return copy;
    }

    private static <K, V, M extends Map<K, V>> M filled(
            M copy, Map<K, V> from, UnaryOperator<K> key, UnaryOperator<V> value) {
        copy.clear();
        from.forEach((one, other) -> copy.put(key.apply(one), value.apply(other)));
        return copy;
    }

    /** The collection itself, if nobody can change it, or its clone; null if it is neither. */
    private static <T> @Nullable T kept(T collection) {
        return Frozen.isKept(collection) ? collection : clone(collection);
    }

    /** One of its own class; null where nobody knows how. */
    private static <T> @Nullable T clone(T value) {
        Object copy = clonedCollection(value);
        if (copy == null) {
            copy = clonedMap(value);
        }
        if (copy == null) {
            copy = clonedValue(value);
        }
        return (T) copy;
    }

    private static @Nullable Object clonedCollection(Object value) {
        if (value instanceof ArrayList<?> list) {
            return list.clone();
        } else if (value instanceof HashSet<?> set) {
            return set.clone();
        } else if (value instanceof TreeSet<?> set) {
            return set.clone();
        } else if (value instanceof LinkedList<?> list) {
            return list.clone();
        } else if (value instanceof ArrayDeque<?> deque) {
            return deque.clone();
        } else if (value instanceof EnumSet<?> set) {
            return set.clone();
        } else if (value instanceof Vector<?> list) {
            return list.clone();
        } else if (value instanceof CopyOnWriteArrayList<?> list) {
            return list.clone();
        } else if (value instanceof ConcurrentSkipListSet<?> set) {
            return set.clone();
        } else if (value.getClass() == PriorityQueue.class) {
            return new PriorityQueue<>((PriorityQueue<?>) value);
        } else if (value.getClass() == ConcurrentLinkedQueue.class) {
            return new ConcurrentLinkedQueue<>((ConcurrentLinkedQueue<?>) value);
        } else if (value.getClass() == ConcurrentLinkedDeque.class) {
            return new ConcurrentLinkedDeque<>((ConcurrentLinkedDeque<?>) value);
        }
        return value.getClass() == CopyOnWriteArraySet.class
                ? new CopyOnWriteArraySet<>((CopyOnWriteArraySet<?>) value)
                : null;
    }

    private static @Nullable Object clonedMap(Object value) {
        if (value instanceof HashMap<?, ?> map) {
            return map.clone();
        } else if (value instanceof TreeMap<?, ?> map) {
            return map.clone();
        } else if (value instanceof EnumMap<?, ?> map) {
            return map.clone();
        } else if (value instanceof IdentityHashMap<?, ?> map) {
            return map.clone();
        } else if (value instanceof Hashtable<?, ?> map) {
            return map.clone();
        } else if (value instanceof ConcurrentSkipListMap<?, ?> map) {
            return map.clone();
        }
        return value.getClass() == ConcurrentHashMap.class
                ? new ConcurrentHashMap<>((ConcurrentHashMap<?, ?>) value)
                : null;
    }

    private static @Nullable Object clonedValue(Object value) {
        if (value instanceof Date date) {
            return date.clone();
        } else if (value instanceof BitSet bits) {
            return bits.clone();
        } else if (value instanceof Calendar calendar) {
            return calendar.clone();
        } else if (value.getClass() == AtomicInteger.class) {
            return new AtomicInteger(((AtomicInteger) value).get());
        } else if (value.getClass() == AtomicLong.class) {
            return new AtomicLong(((AtomicLong) value).get());
        }
        return value.getClass() == AtomicBoolean.class ? new AtomicBoolean(((AtomicBoolean) value).get()) : null;
    }

    /** An array of values. */
    public static <T> T[] array(T[] array) {
        return array == null ? null : array.clone();
    }

    /** An array with its elements. */
    public static <T> T[] array(T[] array, UnaryOperator<T> element) {
        if (array == null) {
            return null;
        }
        T[] copy = array.clone();
        for (int i = 0; i < copy.length; i++) {
            copy[i] = element.apply(copy[i]);
        }
        return copy;
    }

    /** An array of numbers. */
    public static byte[] array(byte[] array) {
        return array == null ? null : array.clone();
    }

    /** An array of numbers. */
    public static short[] array(short[] array) {
        return array == null ? null : array.clone();
    }

    /** An array of numbers. */
    public static int[] array(int[] array) {
        return array == null ? null : array.clone();
    }

    /** An array of numbers. */
    public static long[] array(long[] array) {
        return array == null ? null : array.clone();
    }

    /** An array of numbers. */
    public static float[] array(float[] array) {
        return array == null ? null : array.clone();
    }

    /** An array of numbers. */
    public static double[] array(double[] array) {
        return array == null ? null : array.clone();
    }

    /** An array of characters. */
    public static char[] array(char[] array) {
        return array == null ? null : array.clone();
    }

    /** An array of truth values. */
    public static boolean[] array(boolean[] array) {
        return array == null ? null : array.clone();
    }
}
