package io.peeper.internal.dispatch;

import io.peeper.internal.time.Clock;

/**
 * A virtual thread for each turn of a branch. Where handlers pin or hog the carriers, so that a virtual thread does not begin
 * within 20 ms, branches run on platform threads instead until it does again.
 *
 * <p>That is seen by a canary, a virtual thread that does nothing, started at each look: nothing is paid a message.
 */
final class VirtualCarrier implements Carrier {
    private static final long LATE_NANOS = 20_000_000;

    private final PlatformPool platform;
    private final Pulse pulse;
    private final Clock clock;
    private final Runnable rescue;
    private volatile boolean starved;

    /** When the canary that has not begun yet was sent; 0: there is none. */
    private volatile long canarySent;

    VirtualCarrier(PlatformPool platform, Pulse pulse, Clock clock, Runnable rescue) {
        this.platform = platform;
        this.pulse = pulse;
        this.clock = clock;
        this.rescue = rescue;
    }

    @Override
    public void run(Runnable branch) {
        pulse.wake();
        if (starved) {
            platform.run(branch);
        } else {
            VirtualThreads.start(branch);
        }
    }

    @Override
    public void runSuccessor(Runnable branch) {
        platform.runSuccessor(branch);
    }

    /** Whether branches are kept from the carriers. */
    boolean isStarved() {
        return starved;
    }

    /** The look. */
    void look() {
        long sent = canarySent;
        if (sent == 0) {
            starved = false;
            long now = clock.nanos();
            canarySent = now == 0 ? 1 : now;
            VirtualThreads.start(() -> canarySent = 0);
        } else if (clock.nanos() - sent > LATE_NANOS) {
            boolean was = starved;
            starved = true;
            // a branch that is rescued stays ready until a platform thread begins with it: it must not be handed over
            // at each look
            if (!was || !platform.hasWaiting()) {
                rescue.run();
            }
        }
    }
}
