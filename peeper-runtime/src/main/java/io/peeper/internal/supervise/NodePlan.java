package io.peeper.internal.supervise;

import io.peeper.Name;
import io.peeper.Restart;
import io.peeper.Shutdown;
import org.jspecify.annotations.Nullable;

/** A supervisor as a child, or at the top. */
public abstract class NodePlan implements Plan {
    private final NodeOptions options;

    /** With its options. */
    protected NodePlan(NodeOptions options) {
        this.options = options;
    }

    @Override
    public final @Nullable String id() {
        return options.given();
    }

    @Override
    public final @Nullable Name name() {
        return options.name();
    }

    @Override
    public final Restart restart() {
        return options.restart();
    }

    @Override
    public final Shutdown shutdown() {
        return options.shutdown();
    }

    @Override
    public final boolean significant() {
        return options.significant();
    }

    @Override
    public final boolean isSupervisor() {
        return true;
    }

    @Override
    public final String kind() {
        return "supervisor";
    }
}
