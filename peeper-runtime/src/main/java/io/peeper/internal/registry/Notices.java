package io.peeper.internal.registry;

import io.peeper.PeeperRef;
import io.peeper.Registry.Entry;
import io.peeper.RegistryListener;
import io.peeper.internal.branch.Core;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * What the listeners of a registry are still to hear. It is noted where the entry changes, so that the order is right, and told
 * elsewhere, one at a time.
 */
final class Notices<K, V extends @Nullable Object> {
    private record Notice<K, V extends @Nullable Object>(
            List<RegistryListener<? super K, ? super V>> listeners, Entry<K, V> entry, boolean registered) {}

    /** How many are told in one turn, before others have the thread. */
    private static final int TURN = 64;

    private final CopyOnWriteArrayList<RegistryListener<? super K, ? super V>> listeners = new CopyOnWriteArrayList<>();

    // under its own monitor
    private final ArrayDeque<Notice<K, V>> waiting = new ArrayDeque<>();
    private boolean running;

    void add(RegistryListener<? super K, ? super V> listener) {
        listeners.add(listener);
    }

    @SuppressWarnings("ReferenceEquality") // the very one that was added
    void remove(RegistryListener<? super K, ? super V> listener) {
        listeners.removeIf(one -> one == listener);
    }

    void clear() {
        listeners.clear();
    }

    /** Notes it; whoever does this calls {@link #tell} when it holds no lock any more. */
    void add(Entry<K, V> entry, boolean registered) {
        if (listeners.isEmpty()) {
            return;
        }
        Notice<K, V> notice = new Notice<>(List.copyOf(listeners), entry, registered);
        synchronized (waiting) {
            waiting.addLast(notice);
        }
    }

    /** Has the system of a peeper tell what waits, unless somebody does. */
    void tell(Core core) {
        synchronized (waiting) {
            if (running || waiting.isEmpty()) {
                return;
            }
            running = true;
        }
        turn(core);
    }

    private void turn(Core core) {
        try {
            core.deliveries().execute(() -> deliver(core));
        } catch (RuntimeException | Error e) {
            // no thread, and none here either: whoever comes next tries again
            synchronized (waiting) {
                running = false;
            }
            throw e;
        }
    }

    private void deliver(Core core) {
        for (int i = 0; i < TURN; i++) {
            Notice<K, V> notice;
            synchronized (waiting) {
                notice = waiting.pollFirst();
                if (notice == null) {
                    running = false;
                    return;
                }
            }
            for (RegistryListener<? super K, ? super V> listener : notice.listeners) {
                tell(core, listener, notice);
                // what somebody left on the thread is not meant for whoever runs here next
                Thread.interrupted();
            }
        }
        turn(core);
    }

    private static <K, V extends @Nullable Object> void tell(
            Core core, RegistryListener<? super K, ? super V> listener, Notice<K, V> notice) {
        Entry<K, V> entry = notice.entry;
        PeeperRef owner = entry.owner();
        try {
            if (notice.registered) {
                listener.onRegister(entry.key(), owner, entry.value());
            } else {
                listener.onUnregister(entry.key(), owner);
            }
        } catch (Throwable thrown) {
            core.log().listenerFailed(owner, notice.registered ? "onRegister" : "onUnregister", thrown);
        }
    }
}
