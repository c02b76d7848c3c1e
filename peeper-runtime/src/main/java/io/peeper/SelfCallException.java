package io.peeper;

import java.util.List;

/**
 * A handler called its own peeper, or one that waits for it, over any number of others: nobody could ever answer. The call
 * was {@link Outcome#NOT_RUN}.
 */
public final class SelfCallException extends PeeperException {
    private static final long serialVersionUID = 1;

    private final transient List<PeeperRef> chain;

    /** For the runtime. */
    public SelfCallException(String message, List<PeeperRef> chain) {
        super(message, null, Outcome.NOT_RUN);
        this.chain = List.copyOf(chain);
    }

    /** Who waits for whom: begins and ends with the peeper whose handler made the call. */
    public List<PeeperRef> chain() {
        return chain;
    }
}
