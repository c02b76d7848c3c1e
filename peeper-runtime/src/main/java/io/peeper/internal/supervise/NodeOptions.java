package io.peeper.internal.supervise;

import io.peeper.AutoShutdown;
import io.peeper.Name;
import io.peeper.Restart;
import io.peeper.Shutdown;
import io.peeper.Strategy;
import org.jspecify.annotations.Nullable;

/**
 * The options of a supervisor.
 *
 * @param name what it is found by
 * @param id what logs and its own supervisor call it
 * @param strategy which children are restarted
 * @param restarts how many restarts are allowed within the window
 * @param windowNanos the window
 * @param autoShutdown whether it ends with its significant children
 * @param maxChildren how many children a dynamic one may have
 * @param restart when its own supervisor restarts it
 * @param shutdown how long its end may take
 * @param significant whether its end may be the end of its own supervisor
 */
public record NodeOptions(
        @Nullable Name name,
        @Nullable String id,
        Strategy strategy,
        int restarts,
        long windowNanos,
        AutoShutdown autoShutdown,
        int maxChildren,
        Restart restart,
        Shutdown shutdown,
        boolean significant) {
    /** What a spec begins with. */
    public static NodeOptions of(Strategy strategy) {
        return new NodeOptions(
                null,
                null,
                strategy,
                3,
                5_000_000_000L,
                AutoShutdown.NEVER,
                Integer.MAX_VALUE,
                Restart.PERMANENT,
                Shutdown.infinity(),
                false);
    }

    /** With another name. */
    public NodeOptions withName(Name value) {
        return new NodeOptions(
                value, id, strategy, restarts, windowNanos, autoShutdown, maxChildren, restart, shutdown, significant);
    }

    /** With another id. */
    public NodeOptions withId(String value) {
        return new NodeOptions(
                name,
                value,
                strategy,
                restarts,
                windowNanos,
                autoShutdown,
                maxChildren,
                restart,
                shutdown,
                significant);
    }

    /** With another limit of restarts. */
    public NodeOptions withIntensity(int count, long nanos) {
        return new NodeOptions(
                name, id, strategy, count, nanos, autoShutdown, maxChildren, restart, shutdown, significant);
    }

    /** With another end. */
    public NodeOptions withAutoShutdown(AutoShutdown value) {
        return new NodeOptions(
                name, id, strategy, restarts, windowNanos, value, maxChildren, restart, shutdown, significant);
    }

    /** With another number of children. */
    public NodeOptions withMaxChildren(int value) {
        return new NodeOptions(
                name, id, strategy, restarts, windowNanos, autoShutdown, value, restart, shutdown, significant);
    }

    /** With another restart. */
    public NodeOptions withRestart(Restart value) {
        return new NodeOptions(
                name, id, strategy, restarts, windowNanos, autoShutdown, maxChildren, value, shutdown, significant);
    }

    /** With another limit of its end. */
    public NodeOptions withShutdown(Shutdown value) {
        return new NodeOptions(
                name, id, strategy, restarts, windowNanos, autoShutdown, maxChildren, restart, value, significant);
    }

    /** Significant or not. */
    public NodeOptions withSignificant(boolean value) {
        return new NodeOptions(
                name, id, strategy, restarts, windowNanos, autoShutdown, maxChildren, restart, shutdown, value);
    }

    /** What its spec calls it; null: nothing. */
    @Nullable
    String given() {
        return id != null || name == null ? id : name.toString();
    }

    /** What a spec's text says of it. */
    public String shown() {
        return strategy + (name == null ? "" : ", name " + name) + (id == null ? "" : ", id " + id);
    }
}
