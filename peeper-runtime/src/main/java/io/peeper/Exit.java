package io.peeper;

import java.util.Objects;

/**
 * What {@code info} of a worker that {@linkplain WorkerContext#trapExits traps exits} gets when a linked worker has exited, as
 * GenServer's {@code :EXIT}.
 *
 * @param from whose worker exited
 * @param reason why; {@link ExitReason#NO_PROCESS} if it had ended before the link
 */
public record Exit(PeeperRef from, ExitReason reason) {
    /** Neither is null. */
    public Exit {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(reason, "reason");
    }
}
