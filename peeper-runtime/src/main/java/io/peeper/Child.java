package io.peeper;

import java.util.Optional;

/**
 * One child of a supervisor, as it was when it was asked for.
 *
 * @param id what the supervisor calls it
 * @param ref the child; empty if it is stopped, was ignored, or is about to be restarted
 * @param state what it is doing
 * @param isSupervisor whether it is a supervisor
 * @param restart when it is restarted
 */
public record Child(String id, Optional<ChildRef> ref, State state, boolean isSupervisor, Restart restart) {
    /** What a child is doing. */
    public enum State {
        /** It is starting. */
        STARTING,
        /** It runs. */
        RUNNING,
        /** It ended, and could not be started again yet; its supervisor goes on trying. */
        RESTARTING,
        /** It is ending. */
        STOPPING,
        /** It does not run, and its supervisor does nothing about it. */
        STOPPED
    }
}
