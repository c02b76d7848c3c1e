package io.peeper.jcstress;

import io.peeper.Outcome;
import io.peeper.PeeperSpec;
import io.peeper.PeeperSystem;
import io.peeper.Unwatched;
import io.peeper.WorkerExitedException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The peepers that the tests play with: one for each state of a test, all of one system for each JVM. */
final class Peepers {
    /** Held here: java.util.logging forgets the level of a logger that nobody holds. */
    private static final Logger LOG = Logger.getLogger("io.peeper");

    /** Its threads are daemons: a fork of jcstress ends when its main has. */
    private static final PeeperSystem SYSTEM = PeeperSystem.shared();

    private static final AtomicInteger UNWATCHED = new AtomicInteger();

    /** So seldom that most are not looked after before they have ended. */
    private static final int RING_EVERY = 10_000;

    static {
        // of each kill it says something
        LOG.setLevel(Level.OFF);
    }

    private Peepers() {}

    static <C, S> C start(PeeperSpec<C, S> spec) {
        return SYSTEM.start(spec);
    }

    /** Starts one that nobody has called: the first call is claimed with a message. */
    static CountClient fresh() {
        return start(CountPeeper.spec(Counting::new, 0));
    }

    /** Starts one whose next call gets a turn. */
    static CountClient atHand(Supplier<? extends CountWorker> worker) {
        return called(start(CountPeeper.spec(worker, 0)));
    }

    /** The same, where nobody makes up for a wake-up that is lost. */
    static CountClient unwatched(Supplier<? extends CountWorker> worker) {
        if (UNWATCHED.incrementAndGet() % RING_EVERY == 0) {
            Unwatched.ring();
        }
        return called(Unwatched.SYSTEM.start(CountPeeper.spec(worker, 0)));
    }

    /** The first call makes what the next ones need. */
    private static CountClient called(CountClient count) {
        count.get();
        return count;
    }

    /** The last look at one that is needed no longer. */
    static int end(CountClient count) {
        int last = count.get();
        count.peeper().stop();
        return last;
    }

    /**
     * Whether a call was answered; else its worker has exited.
     *
     * @throws AssertionError if nobody knows whether its update counts
     */
    static boolean isAnswered(Runnable call) {
        try {
            call.run();
            return true;
        } catch (WorkerExitedException e) {
            return isKnown(e);
        } catch (CompletionException e) {
            if (e.getCause() instanceof WorkerExitedException exited) {
                return isKnown(exited);
            }
            throw e;
        }
    }

    private static boolean isKnown(WorkerExitedException exited) {
        if (exited.outcome() == Outcome.UNKNOWN) {
            throw new AssertionError(exited);
        }
        return false;
    }
}
