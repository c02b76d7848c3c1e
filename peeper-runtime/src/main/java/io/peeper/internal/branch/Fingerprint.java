package io.peeper.internal.branch;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.PeeperSystem;
import io.peeper.SupervisorRef;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A number for all that a state consists of, which is another one, most likely, when anything in it has changed.
 *
 * <p>It looks into arrays, collections and the fields of classes, as far as their modules let it, and calls no method of a
 * user's class but the iterators of its collections. Transient fields are caches. Other peepers are no part of a state.
 */
final class Fingerprint {
    /** More than that is looked at in part. */
    private static final int MOST_OBJECTS = 1_000_000;

    private static final int DEEPEST = 500;

    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return fields(type);
        }
    };

    private final IdentityHashMap<Object, Integer> seen = new IdentityHashMap<>();

    private Fingerprint() {}

    static long of(@Nullable Object state) {
        try {
            return new Fingerprint().print(state, 0);
        } catch (RuntimeException | StackOverflowError e) {
            // somebody changes it at this moment, most likely
            return 0;
        }
    }

    private long print(@Nullable Object value, int depth) {
        if (value == null || depth > DEEPEST || seen.size() > MOST_OBJECTS) {
            return 1;
        } else if (value instanceof Number || value instanceof CharSequence) {
            return value.toString().hashCode();
        } else if (isHandle(value)) {
            return System.identityHashCode(value);
        }
        Integer before = seen.putIfAbsent(value, seen.size());
        return before != null ? before : parts(value, depth + 1);
    }

    private static boolean isHandle(Object value) {
        return value instanceof Enum
                || value instanceof Class
                || value instanceof ClassLoader
                || value instanceof Thread
                || value instanceof PeeperRef
                || value instanceof PeeperClient
                || value instanceof SupervisorRef
                || value instanceof PeeperSystem;
    }

    private long parts(Object value, int depth) {
        if (value instanceof Collection<?> collection) {
            return elements(collection, depth);
        } else if (value instanceof Map<?, ?> map) {
            return entries(map, depth);
        } else if (value instanceof Optional<?> optional) {
            return print(optional.orElse(null), depth);
        } else if (value instanceof AtomicReference<?> reference) {
            return print(reference.get(), depth);
        } else if (value.getClass().isArray()) {
            return array(value, depth);
        }
        return isOfJdk(value.getClass()) ? value.hashCode() : fields(value, depth);
    }

    private static boolean isOfJdk(Class<?> type) {
        String module = type.getModule().getName();
        return module != null && (module.startsWith("java.") || module.startsWith("jdk."));
    }

    private long elements(Collection<?> collection, int depth) {
        boolean ordered = collection instanceof List
                || collection instanceof Queue
                || collection instanceof SortedSet
                || collection instanceof LinkedHashSet;
        long print = 7;
        for (Object one : collection) {
            long next = print(one, depth);
            print = ordered ? 31 * print + next : print + mixed(next);
        }
        return print;
    }

    private long entries(Map<?, ?> map, int depth) {
        boolean ordered = map instanceof SortedMap || map instanceof LinkedHashMap;
        long print = 11;
        for (Map.Entry<?, ?> one : map.entrySet()) {
            long next = 37 * print(one.getKey(), depth) + print(one.getValue(), depth);
            print = ordered ? 31 * print + next : print + mixed(next);
        }
        return print;
    }

    /** So that a sum is not the same for other summands. */
    private static long mixed(long number) {
        long mixed = (number ^ (number >>> 32)) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 29);
    }

    private long array(Object array, int depth) {
        long print = 13;
        int length = Array.getLength(array);
        for (int i = 0; i < length; i++) {
            print = 31 * print + print(Array.get(array, i), depth);
        }
        return print;
    }

    private long fields(Object value, int depth) {
        long print = 17;
        for (Field field : FIELDS.get(value.getClass())) {
            try {
                print = 31 * print + print(field.get(value), depth);
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        return print;
    }

    private static List<Field> fields(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> each = type; each != null && !isOfJdk(each); each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())
                        && !Modifier.isTransient(field.getModifiers())
                        && opened(field)) {
                    fields.add(field);
                }
            }
        }
        return List.copyOf(fields);
    }

    private static boolean opened(Field field) {
        try {
            field.setAccessible(true);
            return true;
        } catch (InaccessibleObjectException | SecurityException e) {
            return false;
        }
    }
}
