package io.peeper.internal.dispatch;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * Virtual threads, on a JVM that has them. Looked up once: the runtime is compiled for 17, and this is the one thing it finds by
 * name.
 */
public final class VirtualThreads {
    private static final @Nullable ThreadFactory FACTORY = find();
    private static final @Nullable MethodHandle IS_VIRTUAL = findIsVirtual();

    private VirtualThreads() {}

    private static @Nullable ThreadFactory find() {
        if (Runtime.version().feature() < 21) {
            // 19 and 20 have them as a preview only
            return null;
        }
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            Class<?> builder = Class.forName("java.lang.Thread$Builder");
            Class<?> ofVirtual = Class.forName("java.lang.Thread$Builder$OfVirtual");
            MethodHandle begin = lookup.findStatic(Thread.class, "ofVirtual", MethodType.methodType(ofVirtual));
            MethodHandle inherit = lookup.findVirtual(
                    builder, "inheritInheritableThreadLocals", MethodType.methodType(builder, boolean.class));
            MethodHandle end = lookup.findVirtual(builder, "factory", MethodType.methodType(ThreadFactory.class));
            // what the sender's thread inherited is not for a thread that runs other turns after that
            return (ThreadFactory) end.invoke(inherit.invoke(begin.invoke(), false));
        } catch (ReflectiveOperationException e) {
            return null;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static @Nullable MethodHandle findIsVirtual() {
        if (FACTORY == null) {
            return null;
        }
        try {
            return MethodHandles.publicLookup()
                    .findVirtual(Thread.class, "isVirtual", MethodType.methodType(boolean.class));
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    /** Whether a thread is a virtual one. */
    public static boolean isVirtual(Thread thread) {
        MethodHandle isVirtual = IS_VIRTUAL;
        if (isVirtual == null) {
            return false;
        }
        try {
            return (boolean) isVirtual.invokeExact(thread);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean available() {
        return FACTORY != null;
    }

    static void start(Runnable task) {
        ThreadFactory factory = FACTORY;
        Thread made = factory == null ? null : factory.newThread(task);
        if (made == null) {
            throw new RejectedExecutionException("this JVM has no virtual threads");
        }
        made.start();
    }
}
