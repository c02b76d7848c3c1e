package io.peeper.processor.model;

import com.palantir.javapoet.TypeName;

/** What a method returns, and so how its caller waits. */
public sealed interface ReplyModel {
    /** {@code void}. */
    record Nothing() implements ReplyModel {}

    /** The caller waits for a value. */
    record Value(TypeName type, TypeName erasure) implements ReplyModel {}

    /**
     * The caller gets a future.
     *
     * @param type as declared
     * @param value what completes it
     * @param erasure of the value
     */
    record Future(TypeName type, TypeName value, TypeName erasure) implements ReplyModel {}

    /** A future of nobody knows what. */
    record RawFuture(TypeName type) implements ReplyModel {}

    /** A future of a kind that cannot be made here. */
    record ForeignFuture(TypeName type) implements ReplyModel {}

    /** As the method declares it. */
    default TypeName declared() {
        if (this instanceof Value value) {
            return value.type();
        } else if (this instanceof Future future) {
            return future.type();
        } else if (this instanceof RawFuture future) {
            return future.type();
        } else if (this instanceof ForeignFuture future) {
            return future.type();
        }
        return TypeName.VOID;
    }

    /** As a class literal; {@code void} too for what is refused. */
    default TypeName erasure() {
        return TypeName.VOID;
    }

    /** As a type argument: what the handler replies with. */
    default TypeName boxed() {
        if (this instanceof Nothing) {
            return TypeName.VOID.box();
        }
        TypeName value = this instanceof Future future ? future.value() : declared();
        return value.isPrimitive() ? value.box() : value;
    }
}
