package io.peeper.generated;

import io.peeper.annotation.Direct;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** What the runtime knows of one method of a protocol, beside its messages. */
public final class Operation {
    /** Whether a method is answered, and how its caller waits. */
    public enum Kind {
        /** The caller's thread waits. */
        CALL,
        /** The caller gets a future. */
        ASYNC_CALL,
        /** Nobody waits. */
        CAST
    }

    private final String signature;
    private final Kind kind;
    private final Direct direct;
    private final Class<?> reply;

    /** The class of what a handler replies with, which is never of a primitive type. */
    private final Class<?> boxed;

    private Operation(String signature, Kind kind, Direct direct, Class<?> reply) {
        this.signature = signature;
        this.kind = kind;
        this.direct = direct;
        this.reply = reply;
        this.boxed = MethodType.methodType(reply).wrap().returnType();
    }

    /**
     * A call whose caller's thread waits for the reply.
     *
     * @param signature the method as people read it, like {@code remove(String)}
     * @param direct whether it may run on its caller's thread
     * @param reply the erasure of what the method returns
     */
    public static Operation call(String signature, Direct direct, Class<?> reply) {
        return new Operation(signature, Kind.CALL, direct, reply);
    }

    /**
     * A call whose caller gets a future.
     *
     * @param signature the method as people read it, like {@code remove(String)}
     * @param reply the erasure of what completes the future
     */
    public static Operation asyncCall(String signature, Class<?> reply) {
        return new Operation(signature, Kind.ASYNC_CALL, Direct.NEVER, reply);
    }

    /**
     * A cast.
     *
     * @param signature the method as people read it, like {@code add(String)}
     */
    public static Operation cast(String signature) {
        return new Operation(signature, Kind.CAST, Direct.NEVER, void.class);
    }

    /** The method as people read it, like {@code remove(String)}. */
    public String signature() {
        return signature;
    }

    /** Whether it is answered. */
    public Kind kind() {
        return kind;
    }

    /** Whether it may run on its caller's thread. */
    public Direct direct() {
        return direct;
    }

    /**
     * The erasure of its reply: of what completes the future, where there is one; {@code void.class} where nothing is
     * returned.
     */
    public Class<?> reply() {
        return reply;
    }

    /** The same as a class that values are of: boxed, if it is primitive. */
    public Class<?> boxed() {
        return boxed;
    }

    /** Whether its reply is of a primitive type, so that null is no reply. {@code void} is not one of them here. */
    public boolean primitive() {
        return reply.isPrimitive() && reply != void.class;
    }

    /**
     * Whether a value can be its reply, as far as the erasure tells. Null can, unless the reply is {@linkplain #primitive()
     * primitive}; for {@code void} and {@code Void}, null alone.
     *
     * @param value a reply, boxed
     */
    @SuppressWarnings("exports") // the annotation is not needed to run or compile against this
    public boolean accepts(@Nullable Object value) {
        return value == null ? !primitive() : boxed.isInstance(value);
    }

    @Override
    public String toString() {
        return signature;
    }
}
