package io.peeper.internal.name;

import io.peeper.NameRegistry;
import io.peeper.PeeperRef;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The global names of all systems of a JVM that were not built with a registry of their own. */
final class JvmNames implements NameRegistry {
    static final JvmNames SHARED = new JvmNames();

    private final ConcurrentHashMap<Object, PeeperRef> holders = new ConcurrentHashMap<>();

    private JvmNames() {}

    @Override
    public Optional<PeeperRef> register(Object key, PeeperRef ref) {
        return Optional.ofNullable(holders.putIfAbsent(key, ref));
    }

    @Override
    public void unregister(Object key, PeeperRef ref) {
        holders.remove(key, ref);
    }

    @Override
    public Optional<PeeperRef> whereis(Object key) {
        return Optional.ofNullable(holders.get(key));
    }
}
