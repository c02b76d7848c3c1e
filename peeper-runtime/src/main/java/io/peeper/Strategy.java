package io.peeper;

/** Which children a supervisor restarts when one of them has ended and is to be restarted. */
public enum Strategy {
    /** That one. */
    ONE_FOR_ONE,
    /** All: the others are stopped, in the reverse order of their start, and all are started again. */
    ONE_FOR_ALL,
    /** That one, and those that were started after it. */
    REST_FOR_ONE
}
