package io.peeper;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A registry as a user would write it first; tests override what is to go wrong. */
class MapRegistry implements NameRegistry {
    final ConcurrentHashMap<Object, PeeperRef> holders = new ConcurrentHashMap<>();

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
