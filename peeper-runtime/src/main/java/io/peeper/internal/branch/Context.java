package io.peeper.internal.branch;

import io.peeper.MonitorRef;
import io.peeper.PeeperRef;
import io.peeper.PeeperSystem;
import io.peeper.Tables;
import io.peeper.Timer;
import io.peeper.WorkerContext;
import io.peeper.internal.table.OwnTables;
import io.peeper.internal.time.Nanos;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Made when it is asked for: an idle worker has none. */
record Context<S>(Branch<S> branch, Incarnation<S> worker) implements WorkerContext {
    @Override
    public PeeperRef ref() {
        return branch;
    }

    @Override
    public PeeperSystem system() {
        return branch.system();
    }

    @Override
    public long now() {
        return branch.core.clock().nanos();
    }

    @Override
    public Map<Object, Object> dictionary() {
        branch.frame("dictionary()");
        return new Dictionary.View(branch, worker);
    }

    @Override
    public Tables tables() {
        branch.frame("tables()");
        return new OwnTables(() -> branch.frame("tables()"));
    }

    @Override
    public Timer sendAfter(Duration delay, Object message) {
        long nanos = Nanos.notNegative(delay, "delay");
        return timer("sendAfter(...)", Nanos.after(now(), nanos), Objects.requireNonNull(message, "message"));
    }

    @Override
    public Timer sendAt(long nanos, Object message) {
        return timer("sendAt(...)", nanos, Objects.requireNonNull(message, "message"));
    }

    @Override
    public Timer after(Duration delay, Runnable task) {
        long nanos = Nanos.notNegative(delay, "delay");
        TimedMessage.Task body = new TimedMessage.Task(Objects.requireNonNull(task, "task"));
        return timer("after(...)", Nanos.after(now(), nanos), body);
    }

    private Timer timer(String method, long at, Object content) {
        Frame frame = branch.frame(method);
        Ties ties = ties(frame);
        TimedMessage timer = new TimedMessage(branch, ties == null ? new Ties() : ties, at, content);
        if (ties == null || !ties.add(timer)) {
            // an abandoned handler
            timer.drop();
            return timer;
        }
        frame.hold(timer::set);
        frame.undo(timer::cancel);
        return timer;
    }

    /** Null in an abandoned handler, of which nothing counts. */
    private @Nullable Ties ties(Frame frame) {
        return branch.sidecar().tiesIn(branch, frame);
    }

    @Override
    public MonitorRef monitor(PeeperRef peeper) {
        Branch<?> target = Branch.of(peeper);
        Frame frame = branch.frame("monitor(...)");
        Ties ties = ties(frame);
        Monitor monitor = new Monitor(target, branch, ties == null ? new Ties() : ties);
        if (ties != null && ties.add(monitor)) {
            target.watch(monitor);
            frame.undo(() -> demonitor(ties, monitor));
            if (ties.isClosed()) {
                // fenced between the two: nobody else knows where it lies
                monitor.end();
            }
        }
        return monitor;
    }

    @Override
    public void demonitor(MonitorRef monitor) {
        Objects.requireNonNull(monitor, "monitor");
        Ties ties = ties(branch.frame("demonitor(...)"));
        if (ties != null && monitor instanceof Monitor ours && ours.isOf(ties)) {
            demonitor(ties, ours);
        }
    }

    private static void demonitor(Ties ties, Monitor monitor) {
        ties.remove(monitor);
        monitor.end();
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // a branch equals only itself
    public void link(PeeperRef peeper) {
        Branch<?> other = Branch.of(peeper);
        if (other == branch) {
            throw new IllegalArgumentException("link: " + branch.id() + " can't be linked to itself");
        }
        Frame frame = branch.frame("link(...)");
        Ties ties = ties(frame);
        while (ties != null && !ties.isClosed() && !ties.isLinkedTo(other)) {
            Ties there = other.sidecar().ties();
            Link link = Ties.link(branch, ties, other, there);
            if (link != null) {
                frame.undo(() -> ties.unlink(branch, other));
                if (other.isEnded()) {
                    // it ended before, and nobody will tell; or it is just ending, and whoever is first tells
                    there.end(link, branch, other);
                }
                return;
            }
        }
    }

    @Override
    public void unlink(PeeperRef peeper) {
        Branch<?> other = Branch.of(peeper);
        Ties ties = ties(branch.frame("unlink(...)"));
        if (ties != null) {
            ties.unlink(branch, other);
        }
    }

    @Override
    public void trapExits(boolean trap) {
        Frame frame = branch.frame("trapExits(...)");
        Ties ties = ties(frame);
        if (ties != null) {
            boolean before = ties.trapsExits();
            ties.trapExits(trap);
            frame.undo(() -> ties.trapExits(before));
        }
    }
}
