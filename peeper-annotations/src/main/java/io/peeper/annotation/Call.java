package io.peeper.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a {@link Peeper} interface as a call: a request that is answered.
 *
 * <p>The caller waits for the reply, unless the method returns a {@code CompletionStage} or {@code CompletableFuture},
 * which is completed with it. A {@code void} call waits until the worker has handled it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Call {
    /** How long the caller waits, in milliseconds; at least 0, and 0 means for ever. */
    long timeoutMillis() default 5_000;

    /**
     * Whether the handler gets an {@code io.peeper.From} as its last parameter, to answer later, from another message or
     * thread, also after a crash.
     */
    boolean deferred() default false;

    /**
     * Whether this call may run on its caller's thread where the worker is idle. Where it is not given, what the {@link
     * Peeper} annotation says holds.
     */
    Direct direct() default Direct.AUTO;
}
