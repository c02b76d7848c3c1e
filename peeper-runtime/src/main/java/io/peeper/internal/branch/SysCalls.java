package io.peeper.internal.branch;

import io.peeper.Statistics;
import io.peeper.Status;
import io.peeper.Sys;
import io.peeper.TraceEvent;
import io.peeper.internal.branch.SysRequest.Inspection;
import io.peeper.internal.branch.SysRequest.Replacement;
import io.peeper.internal.branch.SysRequest.StatusRequest;
import io.peeper.internal.time.Nanos;
import io.peeper.internal.watch.TraceQueue;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The calls behind {@link Sys}.
 *
 * @param branch whose
 * @param limit of each call, in nanoseconds
 */
record SysCalls(Branch<?> branch, long limit) implements Sys {
    private static final long STANDARD = 5_000_000_000L;

    SysCalls(Branch<?> branch) {
        this(branch, STANDARD);
    }

    private <R> R ask(String method, Function<? super SystemWork<?>, R> body) {
        return Caller.call(branch, new Inspection<>("sys()." + method, body), limit);
    }

    private void tell(String method, Consumer<? super SystemWork<?>> body) {
        ask(method, work -> {
            body.accept(work);
            return true;
        });
    }

    @Override
    public Sys withTimeout(Duration timeout) {
        return new SysCalls(branch, Nanos.positive(timeout, "limit"));
    }

    @Override
    public Object state() {
        return copied(ask("state()", SystemWork::currentState));
    }

    @Override
    public Object replaceState(UnaryOperator<Object> change) {
        return copied(Caller.call(branch, new Replacement(Objects.requireNonNull(change, "change")), limit));
    }

    /** A state that may be changed in place is not given away. */
    private Object copied(Object state) {
        return branch.protocol.copies() ? branch.copied(state) : state;
    }

    @Override
    public void suspend() {
        tell("suspend()", work -> work.suspend(true));
    }

    @Override
    public void resume() {
        tell("resume()", work -> work.suspend(false));
    }

    @Override
    public void statistics(boolean on) {
        tell("statistics(...)", work -> work.count(on));
    }

    @Override
    public Optional<Statistics> statistics() {
        return ask("statistics()", SystemWork::counted);
    }

    @Override
    public Status status() {
        return Caller.call(branch, new StatusRequest(), limit);
    }

    @Override
    public void history(int events) {
        if (events < 0) {
            throw new IllegalArgumentException("events: " + events + "; at least 0");
        }
        tell("history(...)", work -> work.keep(events));
    }

    @Override
    public List<TraceEvent> history() {
        return ask("history()", SystemWork::kept);
    }

    @Override
    public Trace trace(Consumer<? super TraceEvent> consumer) {
        Objects.requireNonNull(consumer, "consumer");
        TraceQueue queue = new TraceQueue(
                branch,
                consumer,
                branch.core.deliveries(),
                thrown -> branch.core.log().traceFailed(branch, thrown));
        try {
            tell("trace(...)", work -> work.add(queue));
        } catch (RuntimeException e) {
            // it may be added all the same, and nobody could close it
            queue.close();
            throw e;
        }
        return queue::close;
    }

    @Override
    public void noDebug() {
        tell("noDebug()", SystemWork::noDebug);
    }
}
