package io.peeper.internal.supervise;

import io.peeper.internal.branch.Core;
import io.peeper.internal.branch.Supervised;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** How a tree of supervisors starts. */
public final class Plans {
    private record Outcome(@Nullable RuntimeException failure) {}

    private Plans() {}

    /** Starts a supervisor that nobody supervises, and waits until its children run. */
    public static Supervised startTop(Core core, Plan plan) {
        plan.check();
        core.checkOpen();
        Supervised top = plan.make(core, null);
        AtomicReference<@Nullable Outcome> outcome = new AtomicReference<>();
        Thread self = Thread.currentThread();
        top.start((failure, ignored) -> {
            outcome.set(new Outcome(failure));
            LockSupport.unpark(self);
        });
        core.aboutToWait();
        boolean interrupted = false;
        Outcome told = outcome.get();
        while (told == null) {
            core.park(top);
            if (Thread.interrupted() && !interrupted) {
                interrupted = true;
                top.kill();
            }
            told = outcome.get();
        }
        if (interrupted) {
            self.interrupt();
        }
        if (told.failure() != null) {
            throw told.failure();
        }
        return top;
    }
}
