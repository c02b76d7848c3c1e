package io.peeper;

import java.util.Optional;

/**
 * Where names are kept that are not the system's own: for {@link Name#via}, and for {@link Name#global} of a system that was
 * built with one. As GenServer's {@code :via} modules.
 *
 * <p>{@code register} runs on the thread that starts a peeper and {@code whereis} on any that looks a name up; {@code unregister} runs
 * where the peeper's handlers do, or on the starter's thread where a start failed, within the limit of its {@link Shutdown}. What they throw goes to the starter and to whoever
 * looks up; a failing {@code unregister} is logged. Implementations are safe for use by many threads.
 */
public interface NameRegistry {
    /**
     * Registers a peeper, unless somebody alive holds the key. Called before {@code init}.
     *
     * @return empty if the peeper holds the key now; else who does
     */
    Optional<PeeperRef> register(Object key, PeeperRef ref);

    /** Frees a key, if this peeper holds it; called before the end of the peeper can be seen. */
    void unregister(Object key, PeeperRef ref);

    /** Who holds a key. */
    Optional<PeeperRef> whereis(Object key);
}
