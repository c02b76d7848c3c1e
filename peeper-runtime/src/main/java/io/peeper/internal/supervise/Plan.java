package io.peeper.internal.supervise;

import io.peeper.AutoShutdown;
import io.peeper.Name;
import io.peeper.Restart;
import io.peeper.Shutdown;
import io.peeper.internal.branch.Core;
import io.peeper.internal.branch.Parent;
import io.peeper.internal.branch.Supervised;
import org.jspecify.annotations.Nullable;

/** How a child is made, and how its supervisor treats it. */
public interface Plan {
    /** What its spec calls it; null: its supervisor finds something. */
    @Nullable
    String id();

    /** The name it starts under; null: none. */
    @Nullable
    Name name();

    /** When it is restarted. */
    Restart restart();

    /** How long its end may take. */
    Shutdown shutdown();

    /** Whether its end may be the end of its supervisor. */
    boolean significant();

    /** Whether it is a supervisor. */
    boolean isSupervisor();

    /** What it is, for people. */
    String kind();

    /**
     * Makes it, without starting it.
     *
     * @param parent who supervises it; null: nobody, which only a supervisor may have
     */
    Supervised make(Core core, @Nullable Parent parent);

    /** The same, for a child that is never made again: without what it is made with. */
    default Plan spent() {
        return this;
    }

    /**
     * Checks it and what is below it.
     *
     * @throws IllegalArgumentException names the options that don't fit each other
     */
    default void check() {}

    /** Checks it as a child of a supervisor with these options. */
    default void checkUnder(NodeOptions above) {
        check();
        if (!significant()) {
            return;
        }
        if (restart() == Restart.PERMANENT) {
            throw new IllegalArgumentException(
                    shown()
                            + ": significant(true) and restart(PERMANENT) don't fit: it never ends by itself; make it TRANSIENT or TEMPORARY");
        }
        if (above.autoShutdown() == AutoShutdown.NEVER) {
            throw new IllegalArgumentException(shown()
                    + ": significant(true) means nothing under autoShutdown(NEVER): give its supervisor another one");
        }
    }

    private String shown() {
        return "child " + (id() == null ? "without an id" : id());
    }
}
