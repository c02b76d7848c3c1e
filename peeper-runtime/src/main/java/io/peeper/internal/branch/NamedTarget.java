package io.peeper.internal.branch;

import io.peeper.Name;
import io.peeper.NoProcessException;
import io.peeper.PeeperRef;
import io.peeper.PeeperSystem;
import io.peeper.generated.CallMessage;
import io.peeper.generated.CastMessage;
import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Whoever holds a name, looked up once for each message. */
public final class NamedTarget extends Target {
    /** Who two such targets stand for. */
    private record Identity(PeeperSystem system, Name name) {}

    private final Identity identity;
    private final Protocol<?, ?, ?> protocol;

    /** Makes one; nobody need hold the name yet. */
    public NamedTarget(PeeperSystem system, Name name, Protocol<?, ?, ?> protocol) {
        this.identity = new Identity(Objects.requireNonNull(system, "system"), Objects.requireNonNull(name, "name"));
        this.protocol = protocol;
    }

    private Target holder() {
        return Branch.of(ref(), protocol);
    }

    @Override
    public PeeperRef ref() {
        return identity.system
                .whereis(identity.name)
                .orElseThrow(() -> new NoProcessException("No peeper is named " + identity.name + " in "
                        + identity.system + ": it was never started there, or has ended"));
    }

    @Override
    public Object identity() {
        return identity;
    }

    @Override
    public void cast(CastMessage message) {
        Optional<PeeperRef> ref = identity.system.whereis(identity.name);
        if (ref.isPresent()) {
            Branch.of(ref.get(), protocol).cast(message);
        }
    }

    @Override
    public <R> R call(CallMessage<R> message, long timeoutNanos) {
        return holder().call(message, timeoutNanos);
    }

    @Override
    public <R> CompletableFuture<R> ask(CallMessage<R> message, long timeoutNanos) {
        Target holder;
        try {
            holder = holder();
        } catch (NoProcessException e) {
            return CompletableFuture.failedFuture(e);
        }
        return holder.ask(message, timeoutNanos);
    }

    @Override
    public String toString() {
        return identity.name.toString();
    }
}
