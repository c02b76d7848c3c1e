package io.peeper.internal.dispatch;

import io.peeper.Dispatcher;
import io.peeper.internal.time.Clock;
import io.peeper.internal.time.Timers;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/** The threads of one system, as the machine has them. Pools of their own are made when they are first used. */
public final class MachineCarriers implements Carriers {
    private final String name;
    private final PlatformPool platform;
    private final @Nullable VirtualCarrier virtual;
    private final Pulse pulse;
    private final Runnable rescue;
    private final Clock clock;
    private volatile boolean stranded;

    /** By the dispatcher object, which equals only itself: the pool goes when nobody can name it any more. */
    private final Map<Dispatcher, Carrier> pools = new WeakHashMap<>();

    /**
     * Makes them.
     *
     * @param rescue hands every branch that is ready to a platform thread
     */
    public MachineCarriers(String name, Clock clock, Timers timers, Runnable rescue) {
        this.name = name;
        this.rescue = rescue;
        this.clock = clock;
        pulse = new Pulse(timers, this::look);
        platform = new PlatformPool(name, clock, pulse);
        virtual = VirtualThreads.available()
                ? new VirtualCarrier(platform, pulse, clock, rescue, VirtualThreads::start, IdleHands.standard())
                : null;
    }

    @Override
    public Carrier of(Dispatcher dispatcher, String id) {
        return switch (dispatcher.kind()) {
            case SHARED, VIRTUAL -> virtual == null ? platform : virtual;
            case POOL -> {
                synchronized (pools) {
                    yield pools.computeIfAbsent(
                            dispatcher,
                            key -> new FixedPool(key.threads(), clock, name + "-pool-" + (pools.size() + 1)));
                }
            }
            case DEDICATED -> new DedicatedThread(name + "-" + id);
        };
    }

    @Override
    public Carrier platform() {
        return platform;
    }

    @Override
    public void later(Runnable task) {
        // never a virtual thread: a deadline that has passed is told in time, also where handlers hold all carriers
        platform.run(task);
    }

    @Override
    public void stranded() {
        stranded = true;
        pulse.wake();
    }

    @Override
    public void aboutToWait() {
        platform.aboutToWait();
    }

    /** Whether it has to go on though nothing may be dispatched any more. */
    private boolean look() {
        if (stranded) {
            stranded = false;
            rescue.run();
        }
        platform.look();
        if (virtual != null) {
            virtual.look();
        }
        return platform.hasWaiting() || (virtual != null && virtual.isStarved());
    }

    @Override
    public void close() {
        synchronized (pools) {
            pools.values().forEach(Carrier::close);
        }
        platform.close();
        if (virtual != null) {
            virtual.close();
        }
    }
}
