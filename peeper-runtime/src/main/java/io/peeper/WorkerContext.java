package io.peeper;

import java.time.Duration;
import java.util.Map;

/**
 * What a worker has at hand in its callbacks. All but {@link #ref()}, {@link #system()} and {@link #now()} may be used only inside a
 * callback of the worker, and throw {@link IllegalStateException} elsewhere: on another thread, use {@code ref().send(...)}.
 *
 * <p>Timers, monitors, links and the trapping of exits belong to the worker, not to the peeper: they end when it crashes or stops,
 * and an upgrade keeps them. {@code init} runs for each worker and is the place to set them up.
 */
public interface WorkerContext {
    /** The peeper this worker belongs to. */
    PeeperRef ref();

    /** The system it lives in. */
    PeeperSystem system();

    /** The time of the system's clock in nanoseconds, which only moves forward; only differences mean anything. */
    long now();

    /**
     * A map that is kept with the state, for what does not belong in it, as the process dictionary: written in one commit with the
     * state, and rolled back with it when a message fails. It survives crashes. Keys and values should be immutable, and are not
     * null; only the worker's callbacks may use it. In no order.
     */
    Map<Object, Object> dictionary();

    /** The tables of this peeper, for rows of any number beside the state. */
    Tables tables();

    /**
     * Sends the worker a message later; it reaches {@code info}. Set when the message that asked for it is committed, and counted
     * from now.
     *
     * @param delay zero or more
     * @param message not null
     * @throws IllegalArgumentException if the delay is negative
     */
    Timer sendAfter(Duration delay, Object message);

    /**
     * The same, at a time of the system's clock.
     *
     * @param nanos as {@link #now()} counts; in the past stands for now
     * @param message not null
     */
    Timer sendAt(long nanos, Object message);

    /**
     * Runs something in the worker later, as a message of its own: one at a time with all handlers, and what it throws crashes the
     * worker.
     *
     * @param delay zero or more
     * @param task not null
     * @throws IllegalArgumentException if the delay is negative
     */
    Timer after(Duration delay, Runnable task);

    /**
     * Watches the worker that a peeper has now: {@code info} gets one {@link Down} when it exits, for whatever reason. At once, if
     * the peeper has ended. Taken back if the message that asked for it fails. Two monitors of one peeper give two.
     *
     * @return names the monitor in its {@link Down}
     */
    MonitorRef monitor(PeeperRef peeper);

    /** Ends a monitor of this worker: once this returns, its {@link Down} won't be handled any more. */
    void demonitor(MonitorRef monitor);

    /**
     * Ties this worker's life to another one's: when either exits for a reason that is not {@link ExitReason#NORMAL}, the other exits
     * for the same reason, at once, as by {@link PeeperRef#exit}, unless it {@linkplain #trapExits traps exits}. If the other has
     * ended already, this worker exits with {@link ExitReason#NO_PROCESS}. There is at most one link between two peepers, whoever
     * asked for it. Taken back if the message that asked for it fails.
     *
     * @throws IllegalArgumentException for the worker's own peeper
     */
    void link(PeeperRef peeper);

    /** Removes a link, whoever made it: once this returns, no exit arrives by it any more. */
    void unlink(PeeperRef peeper);

    /**
     * Whether exits of linked workers come as {@link Exit} to {@code info}, also for {@link ExitReason#NORMAL}, instead of ending this
     * worker. Concerns links only: {@link PeeperRef#exit} can't be trapped.
     */
    void trapExits(boolean trap);
}
