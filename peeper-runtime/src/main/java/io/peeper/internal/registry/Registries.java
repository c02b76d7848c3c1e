package io.peeper.internal.registry;

import io.peeper.Registry;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The registries of the JVM that are not closed, by their names. */
public final class Registries {
    private static final ConcurrentHashMap<String, Keyed<?, ?>> KNOWN = new ConcurrentHashMap<>();

    private Registries() {}

    /** Makes one; see {@link Registry#unique}. */
    public static <K, V extends @Nullable Object> Registry<K, V> make(String name, boolean unique) {
        Objects.requireNonNull(name, "name");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("name: is empty");
        }
        Keyed<K, V> made = new Keyed<>(name, unique);
        Keyed<?, ?> other = KNOWN.putIfAbsent(name, made);
        if (other != null) {
            throw new IllegalStateException("The name " + name + " is taken by " + other
                    + ". Close it first, or find it by Registry.named(...).");
        }
        return made;
    }

    /** Finds one; see {@link Registry#named}. */
    @SuppressWarnings("unchecked") // the caller's word
    public static <K, V extends @Nullable Object> Registry<K, V> named(String name) {
        Keyed<?, ?> known = KNOWN.get(Objects.requireNonNull(name, "name"));
        if (known == null) {
            throw new IllegalArgumentException("name: there is no registry " + name
                    + ", or it has been closed; Registry.unique(...) and Registry.duplicate(...) make one");
        }
        return (Registry<K, V>) known;
    }

    static void closed(Keyed<?, ?> registry) {
        KNOWN.remove(registry.name(), registry);
    }
}
