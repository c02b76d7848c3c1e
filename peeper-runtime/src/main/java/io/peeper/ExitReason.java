package io.peeper;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a worker exits. Its caller, its {@code terminate}, its listener and {@link PeeperRef#whenTerminated()} see one and the
 * same value.
 */
@SuppressWarnings("ClassInitializationDeadlock") // it has no default methods, so no record initializes it
public sealed interface ExitReason {
    /** The work is done. */
    ExitReason NORMAL = new Normal();

    /** An orderly end from outside, without a detail. */
    ExitReason SHUTDOWN = new Shutdown(null);

    /** At once, whatever the worker is doing; {@code terminate} does not run. */
    ExitReason KILL = new Killed();

    /** What is told of a peeper that had ended before, as Erlang's {@code noproc}. */
    ExitReason NO_PROCESS = new Other("noproc");

    /** Whether this is an orderly end, {@link Normal} or {@link Shutdown}, which is no error. */
    boolean isClean();

    /** The work is done. */
    record Normal() implements ExitReason {
        @Override
        public boolean isClean() {
            return true;
        }

        @Override
        public String toString() {
            return "normal";
        }
    }

    /**
     * An orderly end from outside.
     *
     * @param detail more about it, for those who know what it means; never shown
     */
    @SuppressWarnings("exports") // the annotation is not needed to run or compile against this
    record Shutdown(@Nullable Object detail) implements ExitReason {
        @Override
        public boolean isClean() {
            return true;
        }

        @Override
        public String toString() {
            return detail == null ? "shutdown" : "shutdown(" + detail.getClass().getName() + ")";
        }
    }

    /** Ended by force. */
    record Killed() implements ExitReason {
        @Override
        public boolean isClean() {
            return false;
        }

        @Override
        public String toString() {
            return "killed";
        }
    }

    /**
     * A handler threw.
     *
     * @param cause what it threw
     */
    record Crash(Throwable cause) implements ExitReason {
        /** Never of null. */
        public Crash {
            Objects.requireNonNull(cause, "cause");
        }

        @Override
        public boolean isClean() {
            return false;
        }

        @Override
        public String toString() {
            return "crash(" + cause.getClass().getName() + ")";
        }
    }

    /**
     * Anything else.
     *
     * @param term what it means is its author's; never shown
     */
    record Other(Object term) implements ExitReason {
        /** Never of null. */
        public Other {
            Objects.requireNonNull(term, "term");
        }

        @Override
        public boolean isClean() {
            return false;
        }

        @Override
        public String toString() {
            // in this order: an equals of the user's is not asked
            return "noproc".equals(term) ? "noproc" : "other(" + term.getClass().getName() + ")";
        }
    }
}
