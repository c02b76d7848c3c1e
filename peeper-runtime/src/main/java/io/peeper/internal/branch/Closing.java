package io.peeper.internal.branch;

import io.peeper.ExitReason;
import io.peeper.Shutdown;
import io.peeper.SupervisorRef;
import io.peeper.internal.time.Nanos;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * The orderly end of a system: the last started peeper first, each one within its own limit, all within one.
 *
 * <p>User code runs on a thread of the system's, the walker, which goes from peeper to peeper and, where one has nothing to do,
 * takes it without waking another thread: half a million idle ones are stopped in the time of a few function calls each. The
 * closing thread only watches; where the walker stays with a peeper beyond its limit, that peeper is killed, and another walker
 * goes on with the next one.
 */
final class Closing {
    /** How often the closing thread looks at a walker; being done wakes it at once. */
    private static final long LOOK_MILLIS = 5;

    /** How long the registry of a killed peeper's name may take to give it back, when the whole limit has passed. */
    private static final long GRACE_NANOS = 200_000_000;

    /** When nobody is waited for any more. */
    private static final long LAST_NANOS = 5_000_000_000L;

    private final Core core;
    private final long deadline;
    private final List<Listed> members;
    private final List<Supervised> killed = new ArrayList<>();

    // under the monitor
    private int walker;
    private int at;
    private long since;
    private boolean done;

    Closing(Core core, long limitNanos) {
        this.core = core;
        this.deadline = Nanos.after(core.clock().nanos(), limitNanos);
        members = new ArrayList<>();
        for (Listed one : core.branches().all()) {
            // what is supervised ends with its supervisor
            if (!one.isSupervised()) {
                members.add(one);
            }
        }
        Collections.reverse(members);
    }

    void run() {
        boolean interrupted = false;
        walkFrom(0);
        int late = late(interrupted);
        while (late >= 0) {
            if (late < members.size()) {
                kill(members.get(late));
                walkFrom(late + 1);
            } else {
                // an interrupt: whoever closes wants to be gone, so nothing is waited for from here on
                interrupted = true;
            }
            late = late(interrupted);
        }
        killed.forEach(this::awaitEnd);
        try {
            core.deliveries()
                    .await(
                            interrupted
                                    ? 0
                                    : Math.max(
                                            0, Nanos.left(deadline, core.clock().nanos())));
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A killed one may have a name to give back to somebody's registry, which is left when that takes too long. */
    private void awaitEnd(Supervised one) {
        long until = Nanos.after(core.clock().nanos(), GRACE_NANOS);
        while (one.ref().isAlive()) {
            long late = core.clock().nanos() - until;
            if (late > LAST_NANOS) {
                // nothing that is known makes it stay; whoever closes must not wait for it for ever all the same
                core.log().notEnded(one.ref());
                return;
            }
            if (late > 0) {
                one.kill();
            }
            if (one instanceof Branch<?> branch) {
                branch.rescueToEnd();
            }
            core.clock().park(one, LOOK_MILLIS * 1_000_000);
        }
    }

    /** Waits for the walker: -1 when it is done, the peeper it is late with, or their number at an interrupt. */
    private synchronized int late(boolean hurried) {
        while (!done) {
            long now = core.clock().nanos();
            long limit = members.get(at) instanceof Branch<?> branch
                    ? branch.options.shutdown().nanos()
                    : Nanos.FOREVER;
            boolean late = limit != Nanos.FOREVER && now - since > limit;
            if (hurried || late || Nanos.left(deadline, now) <= 0) {
                return at;
            }
            try {
                wait(LOOK_MILLIS);
            } catch (InterruptedException e) {
                return members.size();
            }
        }
        return -1;
    }

    private void walkFrom(int first) {
        int number;
        synchronized (this) {
            number = ++walker;
            at = first;
            since = core.clock().nanos();
            done = first >= members.size();
        }
        if (first < members.size()) {
            core.carriers().platform().runSuccessor(() -> walk(number, first));
        }
    }

    private void walk(int number, int first) {
        for (int i = first; i < members.size(); i++) {
            if (!arrived(number, i)) {
                return;
            }
            if (!(members.get(i) instanceof Branch<?> branch)) {
                end((Supervised) members.get(i));
                continue;
            }
            if (branch.options.shutdown().nanos() == 0) {
                branch.fence(ExitReason.KILL, true);
                continue;
            }
            StopRequest request = new StopRequest(ExitReason.SHUTDOWN);
            request.waiter(Thread.currentThread());
            if (branch.options.runsAnywhere() ? branch.putAndRun(request) : branch.put(request, Nanos.FOREVER)) {
                while (branch.isAlive()) {
                    core.clock().park(branch, Nanos.FOREVER);
                    Thread.interrupted();
                }
            }
        }
        synchronized (this) {
            if (number == walker) {
                done = true;
                notifyAll();
            }
        }
    }

    /** A supervisor stops its children in their order, each within its own limit. */
    private void end(Supervised supervisor) {
        Thread self = Thread.currentThread();
        supervisor.ref().whenTerminated().thenRun(() -> LockSupport.unpark(self));
        supervisor.end(ExitReason.SHUTDOWN, Shutdown.infinity());
        while (supervisor.ref().isAlive()) {
            core.clock().park(supervisor, Nanos.FOREVER);
            Thread.interrupted();
        }
    }

    private void kill(Listed late) {
        if (late instanceof Branch<?> branch) {
            if (branch.isAlive()) {
                core.log().leftOver(branch, branch.doing(), branch.stack());
                branch.fence(ExitReason.KILL, true);
                killed.add(branch);
            }
        } else {
            for (Listed one : core.branches().all()) {
                if (one instanceof Branch<?> branch && branch.isUsed() && isBelow(branch, (Supervised) late)) {
                    core.log().leftOver(branch, branch.doing(), branch.stack());
                }
            }
            Supervised supervisor = (Supervised) late;
            supervisor.kill();
            killed.add(supervisor);
        }
    }

    private static boolean isBelow(Branch<?> branch, Supervised top) {
        Optional<SupervisorRef> above = branch.supervisor();
        while (above.isPresent() && !above.get().equals(top.ref())) {
            above = above.get().supervisor();
        }
        return above.isPresent();
    }

    private synchronized boolean arrived(int number, int index) {
        if (number != walker) {
            return false;
        }
        at = index;
        since = core.clock().nanos();
        return true;
    }
}
