package io.peeper;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;

/** Threads of a test; what they throw fails it. */
final class Threads {
    /** Something on a thread of its own. */
    static final class Background<T> {
        private final FutureTask<T> task;
        final Thread thread;

        private Background(Callable<T> body) {
            task = new FutureTask<>(body);
            thread = new Thread(task, "test");
            thread.setDaemon(true);
            thread.start();
        }

        /** What came of it. */
        T get() throws Exception {
            try {
                return task.get(60, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Exception cause) {
                    throw cause;
                }
                throw new AssertionError(e.getCause());
            } catch (TimeoutException e) {
                AssertionError late = new AssertionError("the thread of the test has not ended");
                late.setStackTrace(thread.getStackTrace());
                throw late;
            }
        }

        /** The exception it ended with. */
        <E extends Throwable> E failure(Class<E> type) throws Exception {
            try {
                T value = task.get(60, TimeUnit.SECONDS);
                throw new AssertionError("no exception, but " + value);
            } catch (ExecutionException e) {
                if (type.isInstance(e.getCause())) {
                    return type.cast(e.getCause());
                }
                throw new AssertionError("another exception", e.getCause());
            }
        }

        boolean isDone() {
            return task.isDone();
        }
    }

    private Threads() {}

    /** Runs it on a thread of its own. */
    static <T> Background<T> background(Callable<T> body) {
        return new Background<>(body);
    }

    /** Runs it on so many threads at once, with their numbers, and waits for all of them. */
    static void together(int threads, IntConsumer body) throws Exception {
        List<Background<Void>> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int number = i;
            all.add(background(() -> {
                body.accept(number);
                return null;
            }));
        }
        for (Background<Void> one : all) {
            one.get();
        }
    }
}
