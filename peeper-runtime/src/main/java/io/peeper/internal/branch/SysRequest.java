package io.peeper.internal.branch;

import io.peeper.Status;
import io.peeper.Worker;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A request to the runtime itself, served in its turn between two messages. */
abstract sealed class SysRequest<R> extends Request<R> {
    private final String label;

    private SysRequest(String label) {
        super(NO_OPERATION);
        this.label = label;
    }

    @Override
    final boolean counted() {
        return false;
    }

    @Override
    final boolean system() {
        return true;
    }

    /** What it is called in messages. */
    final String label() {
        return label;
    }

    /** Served by our own code alone, as the owner. */
    static final class Inspection<R> extends SysRequest<R> {
        final Function<? super SystemWork<?>, R> body;

        Inspection(String label, Function<? super SystemWork<?>, R> body) {
            super(label);
            this.body = body;
        }
    }

    /** A change of the state from outside. */
    static final class Replacement extends SysRequest<Object> {
        final UnaryOperator<Object> change;

        Replacement(UnaryOperator<Object> change) {
            super("sys().replaceState(...)");
            this.change = change;
        }
    }

    /** Asks {@code formatStatus} for what may be shown. */
    static final class StatusRequest extends SysRequest<Status> {
        StatusRequest() {
            super("sys().status()");
        }
    }

    /** Looks whether it is time to hibernate; nobody waits for it. */
    static final class Hibernation extends SysRequest<Boolean> {
        Hibernation() {
            super("hibernation");
        }
    }

    /** Moves to another supervisor. */
    static final class Transfer extends SysRequest<Void> {
        final Parent target;

        Transfer(Parent target) {
            super("transfer");
            this.target = target;
        }
    }

    /** The pause before a restart is over; nobody waits for it. */
    static final class Wake extends SysRequest<Boolean> {
        final long at;

        Wake(long at) {
            super("restart");
            this.at = at;
        }

        @Override
        boolean urgent() {
            return true;
        }
    }

    /** Swaps the behaviour. */
    static final class Upgrade extends SysRequest<Void> {
        final Supplier<? extends Worker<?>> supplier;
        final @Nullable Object extra;

        Upgrade(Supplier<? extends Worker<?>> supplier, @Nullable Object extra) {
            super("upgrade(...)");
            this.supplier = supplier;
            this.extra = extra;
        }
    }
}
