package io.peeper.internal.dispatch;

import io.peeper.internal.time.Clock;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/**
 * A virtual thread for each turn of a branch, one that has run others before where there is one. Where handlers pin or hog the carriers, so that a virtual thread does not begin
 * within 20 ms, branches run on platform threads instead until it does again.
 *
 * <p>Seen by counts of what has not begun, one for each stretch of time between two looks. A probe, a virtual thread started at
 * each look, would not do: a scheduler takes from one of its queues as long as there is something in it, so that carriers which
 * serve the thread of one sender for ever may never see that of another.
 *
 * <p>A dispatch counts in the stretch that is current after it has counted, so that a stretch only falls once it is closed, and
 * one that is at zero then is over, or below, where a stack ended in the middle. The look runs on one thread.
 */
final class VirtualCarrier implements Carrier {
    private static final long LATE_NANOS = 20_000_000;

    /** What was dispatched between two looks and has not begun. */
    private static final class Stretch {
        final LongAdder notBegun = new LongAdder();
        long closed;
        boolean rescued;
    }

    private final PlatformPool platform;
    private final Pulse pulse;
    private final Clock clock;
    private final Runnable rescue;
    private final Consumer<Runnable> threads;
    private final IdleHands idle;
    private final ArrayDeque<Stretch> closed = new ArrayDeque<>();
    private volatile Stretch current = new Stretch();
    private volatile boolean starved;

    /**
     * Makes one.
     *
     * @param rescue hands every branch that is ready to a platform thread
     * @param threads starts a virtual thread
     * @param idle where those wait that have nothing to run
     */
    VirtualCarrier(
            PlatformPool platform,
            Pulse pulse,
            Clock clock,
            Runnable rescue,
            Consumer<Runnable> threads,
            IdleHands idle) {
        this.platform = platform;
        this.pulse = pulse;
        this.clock = clock;
        this.rescue = rescue;
        this.threads = threads;
        this.idle = idle;
    }

    @Override
    public void run(Runnable branch) {
        pulse.wake();
        if (starved) {
            platform.run(branch);
            return;
        }
        LongAdder notBegun = count();
        try {
            int place = idle.placeOf(branch);
            VirtualHand hand = idle.take(place);
            if (hand != null) {
                hand.give(branch, notBegun);
            } else {
                threads.accept(new VirtualHand(this, place, branch, notBegun));
            }
        } catch (RuntimeException | Error e) {
            notBegun.decrement();
            throw e;
        }
    }

    /** A hand has nothing to run; whether it is to wait for something. */
    boolean rests(VirtualHand hand) {
        if (!idle.put(hand)) {
            return false;
        }
        try {
            // now, since the turn may have been long, and the pulse may stand still: somebody has to look how long it
            // rests
            pulse.wake();
            return true;
        } catch (RuntimeException | Error e) {
            // no memory; where somebody has taken it already, that one's dispatch has seen to the pulse
            return !idle.remove(hand);
        }
    }

    /** A hand can't wait; false if somebody has taken it. */
    boolean restsNot(VirtualHand hand) {
        return idle.remove(hand);
    }

    private LongAdder count() {
        while (true) {
            Stretch now = current;
            now.notBegun.increment();
            if (now == current) {
                return now.notBegun;
            }
            now.notBegun.decrement();
        }
    }

    @Override
    public void runSuccessor(Runnable branch) {
        platform.runSuccessor(branch);
    }

    @Override
    public void close() {
        idle.close();
    }

    /** Whether branches are kept from the carriers. */
    boolean isStarved() {
        return starved;
    }

    /** The look. */
    void look() {
        idle.look();
        long now = clock.nanos();
        Stretch last = current;
        if (last.notBegun.sum() > 0) {
            last.closed = now;
            closed.add(last);
            current = new Stretch();
        }
        boolean late = false;
        boolean toRescue = false;
        for (Iterator<Stretch> all = closed.iterator(); all.hasNext(); ) {
            Stretch one = all.next();
            if (one.notBegun.sum() <= 0) {
                all.remove();
            } else if (now - one.closed >= LATE_NANOS) {
                late = true;
                toRescue |= !one.rescued;
            }
        }
        starved = late;
        if (toRescue) {
            // once for each stretch: a branch that is rescued stays ready until a platform thread begins with it, and
            // must
            // not be handed over at each look
            rescue.run();
            for (Stretch one : closed) {
                one.rescued |= now - one.closed >= LATE_NANOS;
            }
        }
    }
}
