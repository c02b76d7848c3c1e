package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static io.peeper.Eventually.eventually;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.TallyWorker;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * All kinds of calls and casts at once, direct, queued and inside each other, on peepers of all kinds, while they are killed, suspended
 * and interrupted: the state is what was acknowledged, and each sender's messages come in their order.
 */
@ExtendWith(FreshSystem.class)
final class DirectStormTest {
    private static final int THREADS = 6;
    private static final int EACH = 4_000;
    private static final Duration PATIENCE = Duration.ofSeconds(50);
    private static final Duration SHORT = Duration.ofMillis(30);
    private static final long LONG_NANOS = 60_000_000;

    /** A peeper, and what its callers know of it. */
    private static final class Target {
        final TallyClient client;
        final TallyClient hasty;
        final AtomicInteger kept = new AtomicInteger();
        final AtomicInteger unknown = new AtomicInteger();
        final List<Integer> heard = Collections.synchronizedList(new ArrayList<>());

        Target(PeeperSystem system, PeeperSpec<TallyClient, Integer> spec, boolean listens) {
            PeeperSpec<TallyClient, Integer> own = spec.intensity(1_000_000, Duration.ofSeconds(10));
            if (listens) {
                own = own.listener(new Listener<Integer>() {
                    @Override
                    public void onStateChanged(Integer before, Integer after) {
                        heard.add(after);
                    }
                });
            }
            client = TallyPeeper.withTimeout(system.start(own), PATIENCE);
            hasty = TallyPeeper.withTimeout(client, SHORT);
        }

        /** Notes what became of a call that adds one. */
        void note(Runnable call) {
            try {
                call.run();
                kept.incrementAndGet();
            } catch (PeeperException e) {
                if (e.outcome() == Outcome.UNKNOWN) {
                    unknown.incrementAndGet();
                }
                if (e instanceof CallInterruptedException) {
                    Thread.interrupted();
                }
                if (e instanceof CallTimeoutException && e.getMessage().contains("50 s")) {
                    // nothing takes that long
                    throw new AssertionError(e);
                }
            }
        }

        void check() {
            int casts = client.run((it, count) -> it.reply(casts(it)));
            int calls = client.get() - casts;
            assertWithMessage("calls of %s that count", client).that(calls).isAtLeast(kept.get());
            assertWithMessage("calls of %s that count", client).that(calls).isAtMost(kept.get() + unknown.get());
            if (!heard.isEmpty()) {
                eventually("it has heard all", () -> heard.get(heard.size() - 1) == calls + casts);
                assertThat(List.copyOf(heard)).isInStrictOrder();
            }
        }
    }

    private final AtomicReference<String> disorder = new AtomicReference<>();
    private volatile boolean over;

    @AfterEach
    void end() {
        over = true;
    }

    private static int casts(TallyWorker it) {
        return (int) it.context().dictionary().getOrDefault("casts", 0);
    }

    private void inOrder(TallyWorker it, int thread, int number) {
        Object before = it.context().dictionary().put(thread, number);
        if (before != null && (int) before >= number) {
            disorder.set("message " + number + " of thread " + thread + " after " + before);
        }
    }

    private void turn(List<Target> all, int thread, int number, Random random) {
        int at = random.nextInt(all.size());
        Target target = all.get(at);
        TallyClient client = target.client;
        Tally.Step<Integer> plain = (it, count) -> it.reply(count + 1, count + 1);
        Tally.Step<Integer> ordered = (it, count) -> {
            inOrder(it, thread, number);
            return it.reply(count + 1, count + 1);
        };
        switch (random.nextInt(16)) {
            case 0, 1 ->
                client.post((it, count) -> {
                    inOrder(it, thread, number);
                    it.context().dictionary().put("casts", casts(it) + 1);
                    return it.next(count + 1);
                });
            case 2 -> target.note(() -> client.run(ordered));
            case 3, 4, 5 -> target.note(() -> client.runHere(ordered));
            case 6 ->
                target.note(() ->
                        client.runHere((it, count) -> it.reply(1, count + 1).then(next -> it.same())));
            case 7 -> {
                try {
                    client.takeAway(Integer.MAX_VALUE);
                    throw new AssertionError("there are not so many");
                } catch (Tally.NotEnough | PeeperException e) {
                    Thread.interrupted();
                }
            }
            case 8 ->
                target.note(() -> client.runHere((it, count) -> {
                    if (random.nextInt(20) == 0) {
                        throw new IllegalStateException("at random");
                    }
                    return it.reply(1, count + 1);
                }));
            case 9, 10 -> {
                // mostly in one direction; else two may wait for each other, and be told so
                Target other = all.get(random.nextInt(50) == 0 ? random.nextInt(all.size()) : all.size() - 1);
                boolean here = random.nextBoolean();
                target.note(() -> client.runHere((it, count) -> {
                    other.note(() -> {
                        if (here) {
                            other.client.runHere(plain);
                        } else {
                            other.client.run(plain);
                        }
                    });
                    return it.reply(1, count + 1);
                }));
            }
            case 11 -> {
                if (random.nextInt(200) == 0) {
                    target.note(() -> target.hasty.runHere((it, count) -> {
                        LockSupport.parkNanos(LONG_NANOS);
                        if (Thread.interrupted()) {
                            throw new InterruptedException();
                        }
                        return it.reply(1, count + 1);
                    }));
                } else {
                    target.note(() -> target.client.addAndGet(1));
                }
            }
            default -> target.note(() -> client.runHere(plain));
        }
    }

    private void trouble(List<Target> all, List<Thread> callers) {
        Random random = new Random(7);
        while (!over) {
            PeeperRef ref = all.get(random.nextInt(all.size())).client.peeper();
            switch (random.nextInt(12)) {
                case 0 -> {
                    ref.sys().suspend();
                    LockSupport.parkNanos(200_000);
                    ref.sys().resume();
                }
                case 1 -> {
                    ref.sys().statistics(true);
                    ref.sys().statistics(false);
                }
                case 2, 3 -> callers.get(random.nextInt(callers.size())).interrupt();
                default -> ref.exit(ExitReason.KILL);
            }
            LockSupport.parkNanos(random.nextInt(20_000, 400_000));
        }
    }

    @Test
    @DisplayName("24,000 of all kinds in a storm: the state is what was acknowledged, in each sender's order")
    void storm(PeeperSystem system) throws Exception {
        List<Target> all = List.of(
                new Target(system, TallyPeeper.spec(Tallying::new, 0), false),
                new Target(system, TallyPeeper.spec(Tallying::new, 0).history(2), true),
                new Target(system, TallyPeeper.spec(Tallying::new, 0).retry(2), false),
                new Target(
                        system, TallyPeeper.spec(Tallying::new, 0).mailbox(Mailbox.bounded(3, Overflow.BLOCK)), false),
                new Target(system, TallyPeeper.spec(Tallying::new, 0), false));
        List<Threads.Background<Void>> callers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            callers.add(Threads.background(() -> {
                Random random = new Random(thread);
                for (int number = 0; number < EACH; number++) {
                    try {
                        turn(all, thread, number, random);
                    } catch (PeeperException e) {
                        // a cast that waited for room
                        Thread.interrupted();
                    }
                }
                return null;
            }));
        }
        Threads.Background<Void> trouble = Threads.background(() -> {
            trouble(all, callers.stream().map(caller -> caller.thread).toList());
            return null;
        });
        for (Threads.Background<Void> caller : callers) {
            caller.get();
        }
        over = true;
        trouble.get();
        for (Target target : all) {
            target.check();
        }
        assertThat(disorder.get()).isNull();
    }
}
