package io.peeper;

import org.jspecify.annotations.Nullable;

/**
 * Hears what is registered in a {@link Registry} and unregistered by somebody's will: not of entries that go because their peeper has
 * ended, or the registry was closed; {@link WorkerContext#monitor} tells of ends. All methods do nothing unless overridden; what they throw
 * is logged. Called one at a time for a registry, in the order of what they tell of.
 *
 * @param <K> the keys
 * @param <V> the values
 */
@SuppressWarnings("exports") // the annotation is not needed to run or compile against this
public interface RegistryListener<K, V extends @Nullable Object> {
    /** A peeper was registered. */
    default void onRegister(K key, PeeperRef owner, V value) {}

    /** A peeper's entry was removed; once for each entry. */
    default void onUnregister(K key, PeeperRef owner) {}
}
