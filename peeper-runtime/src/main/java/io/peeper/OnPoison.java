package io.peeper;

/**
 * What a peeper does when its state seems to be what makes it fail: after so many crashes of handlers, or failing restarts, in a row
 * with no message completed in between. It is reported in any case.
 */
public enum OnPoison {
    /** Goes on with the state it has, within the limit of restarts: a run of bad messages is no bad state. The default. */
    RESTART,
    /** Goes back to the state before the last change, of those that {@code history(n)} keeps; ends when there is none left. */
    PREVIOUS,
    /** Goes back to what it had after its first start. */
    INITIAL,
    /** Ends, with {@link ExitReason#SHUTDOWN}; a supervisor that starts it again does so with what it had after its first start. */
    STOP
}
