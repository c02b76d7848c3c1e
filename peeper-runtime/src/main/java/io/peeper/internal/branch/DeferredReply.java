package io.peeper.internal.branch;

import io.peeper.From;
import io.peeper.generated.Operation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answers a call later. The branch of the call knows its protocol, and so what may be a reply; it is bound when the handler
 * that is handed this begins.
 */
final class DeferredReply<R> implements From<R> {
    private final Request<R> request;
    private final Branch<?> branch;

    DeferredReply(Request<R> request) {
        this.request = request;
        this.branch = Frame.running();
    }

    @Override
    public void reply(@Nullable R value) {
        Operation operation = branch.protocol.operation(request.op);
        if (!operation.accepts(value)) {
            throw new IllegalArgumentException(
                    value == null
                            ? "reply(null) to " + branch.describe(request)
                                    + ", which returns a primitive: reply with a value"
                            : "reply(" + value.getClass().getName() + ") to " + branch.describe(request)
                                    + ", which returns " + operation.reply().getName());
        }
        send(value);
    }

    @Override
    public void fail(Throwable error) {
        Objects.requireNonNull(error, "error");
        boolean unchecked = error instanceof RuntimeException || error instanceof Error;
        if (!unchecked && !branch.protocol.declares(request.op, error)) {
            throw new IllegalArgumentException("fail(" + error.getClass().getName() + ") to " + branch.describe(request)
                    + ", which does not declare it: declare it, or fail with an unchecked exception");
        }
        send(new Request.Thrown(error));
    }

    private void send(@Nullable Object result) {
        Frame frame = Frame.innermost();
        if (frame == null) {
            branch.answer(request, result);
        } else {
            // the output gate: a reply given in a handler belongs to that handler's message
            frame.hold(() -> branch.answer(request, result));
        }
    }

    @Override
    public String toString() {
        return "From[" + branch.describe(request) + "]";
    }
}
