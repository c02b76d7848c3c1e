package io.peeper.benchmarks;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/** Virtual threads, where the JVM has them: this code is compiled for one that has none. */
public final class VirtualThreads {
    private static final @Nullable ThreadFactory FACTORY = find();

    private VirtualThreads() {}

    private static @Nullable ThreadFactory find() {
        if (Runtime.version().feature() < 21) {
            return null;
        }
        try {
            Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
            Method factory = Class.forName("java.lang.Thread$Builder").getMethod("factory");
            return (ThreadFactory)
                    MethodHandles.publicLookup().unreflect(factory).invoke(builder);
        } catch (Throwable e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Whether there are any. */
    public static boolean present() {
        return FACTORY != null;
    }

    /** Makes them. */
    public static ThreadFactory factory() {
        if (FACTORY == null) {
            throw new UnsupportedOperationException("virtual threads need JDK 21 or newer");
        }
        return FACTORY;
    }

    /** Starts one. */
    public static Thread start(Runnable task) {
        Thread thread = factory().newThread(task);
        thread.start();
        return thread;
    }
}
