package io.peeper;

import java.time.Duration;
import java.util.List;

/** One supervisor, of any kind. Equal only to itself. */
public non-sealed interface SupervisorRef extends ChildRef {
    /**
     * The children that run now, in the order of their start.
     *
     * @throws NoProcessException if the supervisor has ended
     */
    List<ChildRef> children();

    /**
     * All children that it knows, in the order of their start: also those that are stopped, or about to be restarted.
     *
     * @throws NoProcessException if the supervisor has ended
     */
    List<Child> entries();

    /**
     * How many there are.
     *
     * @throws NoProcessException if the supervisor has ended
     */
    Count count();

    /**
     * Stops all children and ends, with {@link ExitReason#NORMAL}. Returns when it is gone; names of its children are free then.
     *
     * @throws NoProcessException if it has ended before
     * @throws IllegalStateException in a handler of a peeper below it, which it would have to wait for
     */
    @Override
    void stop();

    /**
     * The same, for a reason of one's own, and waiting no longer than a limit; it goes on ending when that has passed.
     *
     * @param reason not null
     * @param limit more than zero
     * @throws CallTimeoutException if it has not ended within the limit
     */
    void stop(ExitReason reason, Duration limit);

    /**
     * How many children a supervisor has.
     *
     * @param specs that it knows
     * @param active that run
     * @param supervisors that are supervisors, running or not
     * @param workers that are peepers, running or not
     */
    record Count(int specs, int active, int supervisors, int workers) {}
}
