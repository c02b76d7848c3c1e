package io.peeper.generated;

import io.peeper.annotation.Direct;

/**
 * What the runtime knows of one method of a protocol, beside its messages.
 *
 * @param signature the method as people read it, like {@code remove(String)}
 * @param kind whether it is answered
 * @param direct whether it may run on its caller's thread
 * @param primitive whether its reply is of a primitive type, so that null is no reply
 */
public record Operation(String signature, Kind kind, Direct direct, boolean primitive) {
    /** Whether a method is answered, and how its caller waits. */
    public enum Kind {
        /** The caller's thread waits. */
        CALL,
        /** The caller gets a future. */
        ASYNC_CALL,
        /** Nobody waits. */
        CAST
    }

    /** A call whose caller's thread waits for the reply. */
    public static Operation call(String signature, Direct direct, boolean primitive) {
        return new Operation(signature, Kind.CALL, direct, primitive);
    }

    /** A call whose caller gets a future. */
    public static Operation asyncCall(String signature) {
        return new Operation(signature, Kind.ASYNC_CALL, Direct.NEVER, false);
    }

    /** A cast. */
    public static Operation cast(String signature) {
        return new Operation(signature, Kind.CAST, Direct.NEVER, false);
    }
}
