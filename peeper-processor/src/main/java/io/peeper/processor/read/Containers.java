package io.peeper.processor.read;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** What of the JDK holds other values, or changes, and can be copied all the same. */
final class Containers {
    /** By which method of {@code Frozen} or {@code Copied}. */
    private static final Map<String, String> INTERFACES = Map.of(
            "java.util.Collection", "collection",
            "java.util.List", "list",
            "java.util.Set", "set",
            "java.util.Map", "map",
            "java.util.SortedSet", "sortedSet",
            "java.util.NavigableSet", "navigableSet",
            "java.util.SortedMap", "sortedMap",
            "java.util.NavigableMap", "navigableMap");

    /** Interfaces of what is there to be changed. By which method of {@code Copied}. */
    private static final Map<String, String> QUEUES = Map.of("java.util.Queue", "queue", "java.util.Deque", "deque");

    private static final Set<String> CLASSES = Set.of(
            "java.util.ArrayDeque",
            "java.util.ArrayList",
            "java.util.BitSet",
            "java.util.Calendar",
            "java.util.Date",
            "java.util.EnumMap",
            "java.util.EnumSet",
            "java.util.GregorianCalendar",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.Hashtable",
            "java.util.IdentityHashMap",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.LinkedList",
            "java.util.PriorityQueue",
            "java.util.Properties",
            "java.util.Stack",
            "java.util.TreeMap",
            "java.util.TreeSet",
            "java.util.Vector",
            "java.util.concurrent.ConcurrentHashMap",
            "java.util.concurrent.ConcurrentLinkedDeque",
            "java.util.concurrent.ConcurrentLinkedQueue",
            "java.util.concurrent.ConcurrentSkipListMap",
            "java.util.concurrent.ConcurrentSkipListSet",
            "java.util.concurrent.CopyOnWriteArrayList",
            "java.util.concurrent.CopyOnWriteArraySet",
            "java.util.concurrent.atomic.AtomicBoolean",
            "java.util.concurrent.atomic.AtomicInteger",
            "java.util.concurrent.atomic.AtomicLong");

    private static final Set<String> SORTED = Set.of(
            "java.util.PriorityQueue",
            "java.util.TreeMap",
            "java.util.TreeSet",
            "java.util.concurrent.ConcurrentSkipListMap",
            "java.util.concurrent.ConcurrentSkipListSet");

    private Containers() {}

    static Optional<String> byInterface(TypeElement type) {
        return Optional.ofNullable(INTERFACES.get(name(type)));
    }

    static Optional<String> queue(TypeElement type) {
        return Optional.ofNullable(QUEUES.get(name(type)));
    }

    static boolean isKnown(TypeElement type) {
        return CLASSES.contains(name(type));
    }

    /** Whether its order is that of its values, so that these can't be replaced. */
    static boolean isSorted(TypeElement type) {
        return SORTED.contains(name(type))
                || byInterface(type)
                        .filter(container -> container.startsWith("sorted") || container.startsWith("navigable"))
                        .isPresent();
    }

    private static String name(TypeElement type) {
        return type.getQualifiedName().toString();
    }
}
