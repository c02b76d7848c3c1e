package io.peeper.internal.supervise;

import io.peeper.Name;
import io.peeper.Restart;
import io.peeper.Shutdown;
import io.peeper.internal.branch.Core;
import io.peeper.internal.branch.Parent;
import io.peeper.internal.branch.Supervised;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A child of a partition supervisor, called by its number.
 *
 * @param number from 0
 * @param child how it is made
 * @param client what users get for it
 */
public record PartitionPlan<R>(int number, Plan child, Function<Supervised, R> client) implements Plan {
    @Override
    public String id() {
        return String.valueOf(number);
    }

    @Override
    public @Nullable Name name() {
        return child.name();
    }

    @Override
    public Restart restart() {
        return child.restart();
    }

    @Override
    public Shutdown shutdown() {
        return child.shutdown();
    }

    @Override
    public boolean significant() {
        return child.significant();
    }

    @Override
    public boolean isSupervisor() {
        return child.isSupervisor();
    }

    @Override
    public String kind() {
        return child.kind();
    }

    @Override
    public Supervised make(Core core, @Nullable Parent parent) {
        return child.make(core, parent);
    }

    @Override
    public void check() {
        child.check();
    }
}
