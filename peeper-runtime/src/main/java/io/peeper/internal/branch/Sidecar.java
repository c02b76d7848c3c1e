package io.peeper.internal.branch;

import io.peeper.ExitReason;
import io.peeper.internal.watch.ListenerQueue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What most branches never need; made with the first need, so that an idle one stays small. */
final class Sidecar<S> {
    /** An exit that hit the branch while a thread owned it; that thread acts on it. */
    final AtomicReference<@Nullable ExitReason> exit = new AtomicReference<>();

    /** The next exit ends the peeper instead of restarting it. */
    volatile boolean ends;

    /** Calls that began and are answered later. */
    final Set<Request<?>> deferred = ConcurrentHashMap.newKeySet();

    /** Senders that wait for room. */
    final ConcurrentLinkedQueue<Thread> blocked = new ConcurrentLinkedQueue<>();

    /** Completed by a task of its own when the branch has ended. */
    final CompletableFuture<ExitReason> terminated = new CompletableFuture<>();

    /** Owner only. */
    final RestartWindow restarts = new RestartWindow();

    /** Set before the branch starts, if there is a listener. */
    @Nullable
    ListenerQueue<S> listener;
}
