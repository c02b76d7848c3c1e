package io.peeper;

import java.time.Duration;
import java.util.Optional;

/**
 * Something a worker asked to happen later. It goes with its worker: a crash and a stop cancel it, and so does the failure of
 * the very message that set it. Any thread may use it.
 */
public interface Timer {
    /**
     * Cancels it. Once this has answered with a duration, nothing of it will be handled, also where its time had come and it
     * waited in the mailbox.
     *
     * @return what was left, zero where its time had come; empty if it has been handled or cancelled before
     */
    Optional<Duration> cancel();

    /** What is left, zero where its time has come and it waits to be handled; empty if it has been handled or cancelled. */
    Optional<Duration> remaining();
}
