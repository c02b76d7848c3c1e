package io.peeper.internal.registry;

import io.peeper.PeeperRef;
import io.peeper.internal.name.OwnNames;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A unique registry, as a peeper sees it that is started under a name with a value. */
final class Valued<K, V extends @Nullable Object> implements OwnNames {
    private final Keyed<K, V> registry;
    private final V value;

    Valued(Keyed<K, V> registry, V value) {
        this.registry = registry;
        this.value = value;
    }

    @Override
    @SuppressWarnings("unchecked") // it was a K when the name was made
    public Optional<PeeperRef> register(Object key, PeeperRef ref) {
        return registry.register((K) key, ref, value);
    }

    @Override
    public void unregister(Object key, PeeperRef ref) {
        registry.unregister(key, ref);
    }

    @Override
    public Optional<PeeperRef> whereis(Object key) {
        return registry.whereis(key);
    }

    @Override
    public String label() {
        return registry.label();
    }

    @Override
    public boolean isUnique() {
        return registry.isUnique();
    }

    /** The value is not part of the name. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Valued<?, ?> valued && registry.equals(valued.registry);
    }

    @Override
    public int hashCode() {
        return registry.hashCode();
    }
}
