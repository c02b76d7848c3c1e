package io.peeper.generated;

import io.peeper.From;
import io.peeper.internal.branch.Request;

/**
 * A message that is answered. The processor writes a subclass with typed fields for each call.
 *
 * @param <R> the reply, boxed
 */
@SuppressWarnings("exports")
public abstract class CallMessage<R> extends Request<R> {
    /**
     * For generated code.
     *
     * @param op the number of the operation in its protocol
     */
    protected CallMessage(int op) {
        super(op);
    }

    /** The handle by which a deferred call is answered. */
    public final From<R> from() {
        return deferred();
    }
}
