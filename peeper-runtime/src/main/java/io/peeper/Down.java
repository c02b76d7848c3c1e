package io.peeper;

import java.util.Objects;

/**
 * What {@code info} gets, once for each monitor, when the worker that was watched has exited, as GenServer's {@code :DOWN}.
 *
 * <p>A peeper outlives its workers: where {@link PeeperRef#isAlive()} says true, another worker takes over, and may be watched by
 * a new monitor.
 *
 * @param monitor which monitor
 * @param peeper who was watched
 * @param reason why its worker exited; {@link ExitReason#NO_PROCESS} if the peeper had ended before
 */
public record Down(MonitorRef monitor, PeeperRef peeper, ExitReason reason) {
    /** None is null. */
    public Down {
        Objects.requireNonNull(monitor, "monitor");
        Objects.requireNonNull(peeper, "peeper");
        Objects.requireNonNull(reason, "reason");
    }
}
