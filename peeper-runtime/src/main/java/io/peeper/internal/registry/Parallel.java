package io.peeper.internal.registry;

import io.peeper.CallInterruptedException;
import io.peeper.Outcome;
import io.peeper.Registry.Entry;
import io.peeper.internal.branch.Branch;
import io.peeper.internal.branch.Core;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One dispatch in parts, on several threads at once. */
final class Parallel<K, V extends @Nullable Object> {
    private final Thread waiter = Thread.currentThread();
    private final List<Entry<K, V>> entries;
    private final Consumer<? super List<Entry<K, V>>> body;

    // under the monitor
    private int left;
    private @Nullable Throwable thrown;

    Parallel(List<Entry<K, V>> entries, Consumer<? super List<Entry<K, V>>> body) {
        this.entries = entries;
        this.body = body;
    }

    /** Runs it, and waits. */
    void run() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CallInterruptedException(
                    "dispatchParallel: the thread was interrupted before; nothing has run", Outcome.NOT_RUN);
        }
        int parts = Math.min(entries.size(), Math.max(2, Runtime.getRuntime().availableProcessors()));
        left = parts;
        for (int i = 0; i < parts; i++) {
            List<Entry<K, V>> part = entries.subList(begin(i, parts), begin(i + 1, parts));
            core(part).later(() -> run(part));
        }
        Core.waitsHere();
        while (!isDone()) {
            core(entries).park(this);
            if (Thread.interrupted()) {
                waiter.interrupt();
                throw new CallInterruptedException(
                        "dispatchParallel: the thread was interrupted while it waited; the parts go on",
                        Outcome.UNKNOWN);
            }
        }
        rethrow();
    }

    private int begin(int part, int parts) {
        return (int) ((long) entries.size() * part / parts);
    }

    /** Where a part runs. */
    private static Core core(List<? extends Entry<?, ?>> part) {
        return Branch.of(part.get(0).owner()).core();
    }

    private void run(List<Entry<K, V>> part) {
        Throwable failure = null;
        try {
            body.accept(part);
        } catch (Throwable e) {
            failure = e;
        }
        done(failure);
        if (!Thread.currentThread().equals(waiter)) {
            // what somebody left on the thread is not meant for whoever runs here next
            Thread.interrupted();
        }
    }

    private synchronized void done(@Nullable Throwable failure) {
        left--;
        if (thrown == null) {
            thrown = failure;
        } else if (failure != null && !failure.equals(thrown)) {
            thrown.addSuppressed(failure);
        }
        if (left == 0) {
            LockSupport.unpark(waiter);
        }
    }

    private synchronized boolean isDone() {
        return left == 0;
    }

    private synchronized void rethrow() {
        if (thrown != null) {
            throw Parallel.<RuntimeException>sneaky(thrown);
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // a consumer declares none
    private static <E extends Throwable> E sneaky(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
