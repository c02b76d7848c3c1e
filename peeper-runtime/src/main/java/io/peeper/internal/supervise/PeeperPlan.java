package io.peeper.internal.supervise;

import io.peeper.Name;
import io.peeper.Restart;
import io.peeper.Shutdown;
import io.peeper.Worker;
import io.peeper.generated.Protocol;
import io.peeper.internal.branch.Core;
import io.peeper.internal.branch.Options;
import io.peeper.internal.branch.Parent;
import io.peeper.internal.branch.Supervised;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A peeper as a child.
 *
 * @param protocol its protocol
 * @param supplier makes its workers
 * @param state its first state; null: it was made already, and is not made again
 * @param options the rest
 */
public record PeeperPlan<S>(
        Protocol<?, S, ?> protocol,
        Supplier<? extends Worker<S>> supplier,
        @Nullable S state,
        Options options) implements Plan {
    @Override
    public @Nullable String id() {
        if (options.id() != null) {
            return options.id();
        }
        return options.name() == null ? null : options.name().toString();
    }

    @Override
    public @Nullable Name name() {
        return options.name();
    }

    @Override
    public Restart restart() {
        return options.recovery().restart();
    }

    @Override
    public Shutdown shutdown() {
        return options.shutdown();
    }

    @Override
    public boolean significant() {
        return options.recovery().significant();
    }

    @Override
    public boolean isSupervisor() {
        return false;
    }

    @Override
    public String kind() {
        return protocol.toString();
    }

    @Override
    public Supervised make(Core core, @Nullable Parent parent) {
        return core.make(
                protocol,
                supplier,
                Objects.requireNonNull(state, "made already"),
                options,
                Objects.requireNonNull(parent));
    }

    @Override
    public Plan spent() {
        return new PeeperPlan<>(protocol, supplier, null, options);
    }
}
