package io.peeper.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface as the protocol of a peeper: a worker whose state survives its crashes.
 *
 * <p>For an interface {@code Cart} the annotation processor generates, in the same package, {@code CartWorker} (to
 * extend), {@code CartClient} (to call) and {@code CartPeeper} (to start). For a nested interface {@code Outer.Cart} the
 * names begin with {@code Outer_Cart}.
 *
 * <p>A method without annotation is a {@link Call} if it returns something, else a {@link Cast}. Default, static and
 * private methods are no operations: they run at the caller.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Peeper {
    /** The type of what must survive a crash. Immutable types are kept by reference, at no cost. */
    Class<?> state();

    /** A class that copies a mutable state: an {@code io.peeper.Copier} of the state type; {@code void}: none. */
    Class<?> copier() default void.class;

    /**
     * A class that hears of changes, crashes and ends: an {@code io.peeper.Listener} of the state type with a
     * constructor that takes nothing; {@code void}: none. A spec may name another one.
     */
    Class<?> listener() default void.class;

    /** Whether the calls of this protocol may run on their caller's thread, where they don't say so themselves. */
    Direct direct() default Direct.AUTO;
}
