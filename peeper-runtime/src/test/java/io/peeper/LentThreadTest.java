package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.annotation.Direct;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FreshSystem.class)
@Timeout(120)
@DisplayName("Inits and terminates that have proved short run on the thread that waits for them")
final class LentThreadTest {
    /** What a callback does beside noting its thread. */
    private interface Body {
        void run() throws Exception;
    }

    /** Notes the threads of its callbacks. */
    private static final class Noted extends Tallying {
        static volatile Body onInit;
        static volatile Body onTerminate;
        static volatile Thread initBy;
        static volatile Thread terminateBy;
        static volatile Start start;
        static final AtomicInteger TERMINATED = new AtomicInteger();

        @Override
        protected Next<Integer> init(Integer state, Start begins) {
            initBy = Thread.currentThread();
            start = begins;
            run(onInit);
            return same();
        }

        @Override
        protected void terminate(ExitReason reason, Integer state) {
            terminateBy = Thread.currentThread();
            TERMINATED.incrementAndGet();
            run(onTerminate);
        }

        private static void run(Body body) {
            try {
                body.run();
            } catch (Exception e) {
                throw Noted.<RuntimeException>sneaky(e);
            }
        }

        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        private static <E extends Throwable> E sneaky(Throwable thrown) throws E {
            throw (E) thrown;
        }
    }

    private static final Body NOTHING = () -> {};

    private final Gate gate = new Gate();
    private PeeperSystem system;
    private PeeperSpec<TallyClient, Integer> spec;

    @BeforeEach
    void begin(PeeperSystem fresh) {
        system = fresh;
        spec = TallyPeeper.spec(Noted::new, 5).intensity(1_000_000, Duration.ofMinutes(1));
        Noted.onInit = NOTHING;
        Noted.onTerminate = NOTHING;
        Noted.TERMINATED.set(0);
    }

    @AfterEach
    void open() {
        gate.open();
    }

    private static void busy(long nanos) {
        long until = System.nanoTime() + nanos;
        while (System.nanoTime() - until < 0) {
            Thread.onSpinWait();
        }
    }

    private boolean stopsHere(PeeperSystem on) {
        on.start(spec).peeper().stop();
        return Noted.terminateBy == Thread.currentThread();
    }

    private void proveStops() {
        eventually("terminate has proved short", () -> stopsHere(system));
    }

    /** Started, and let go of by whoever started it. */
    private TallyClient startIdle(PeeperSpec<TallyClient, Integer> one) {
        TallyClient tally = system.start(one);
        Thread here = Thread.currentThread();
        eventually("it is idle", () -> tally.runHere((it, count) -> it.reply(Thread.currentThread())) == here);
        return tally;
    }

    /** A call that crashes on this thread. */
    private static void crash(TallyClient tally) {
        Throwable thrown = new IllegalStateException("boom");
        assertThat(Throwing.crash(() -> tally.runHere((it, count) -> {
                    assertThat(it.context().ref().incarnation()).isAtLeast(1);
                    throw thrown;
                })))
                .isSameInstanceAs(thrown);
    }

    private static boolean crashesHere(TallyClient tally) {
        Thread here = Thread.currentThread();
        eventually("it is idle", () -> tally.runHere((it, count) -> it.reply(Thread.currentThread())) == here);
        crash(tally);
        tally.get();
        return Noted.terminateBy == here && Noted.initBy == here;
    }

    private TallyClient proveCrashes() {
        TallyClient tally = system.start(spec);
        eventually("both have proved short", () -> crashesHere(tally));
        eventually(
                "it is idle",
                () -> tally.runHere((it, count) -> it.reply(Thread.currentThread())) == Thread.currentThread());
        return tally;
    }

    @Test
    @DisplayName("terminate on the stopper's, after some; those that take long are sent back")
    void stop() {
        assertThat(stopsHere(system)).isFalse();
        proveStops();
        int before = Noted.TERMINATED.get();
        TallyClient last = system.start(spec);
        last.add(1);
        last.peeper().stop(ExitReason.SHUTDOWN, Duration.ofMinutes(1));
        assertThat(Noted.TERMINATED.get()).isEqualTo(before + 1);
        assertThat(last.peeper().isAlive()).isFalse();
        assertThat(last.peeper().whenTerminated().toCompletableFuture().join()).isEqualTo(ExitReason.SHUTDOWN);
        assertThrows(NoProcessException.class, () -> last.peeper().stop());
        assertThat(system.refs()).isEmpty();

        Noted.onTerminate = () -> busy(3_000_000);
        eventually("it is short no more", () -> !stopsHere(system));
        Noted.onTerminate = NOTHING;
        proveStops();
    }

    @Test
    @DisplayName("what was sent before a stop is handled before it, and terminate sees its state")
    void order() {
        proveStops();
        AtomicInteger seen = new AtomicInteger();
        for (int i = 0; i < 2_000; i++) {
            TallyClient tally = system.start(TallyPeeper.spec(
                    () -> new Tallying() {
                        @Override
                        protected void terminate(ExitReason reason, Integer state) {
                            seen.set(state);
                        }
                    },
                    0));
            for (int n = i % 4; n > 0; n--) {
                tally.add(1);
            }
            tally.peeper().stop();
            assertThat(seen.get()).isEqualTo(i % 4);
        }
    }

    @Test
    @DisplayName(
            "never on the stopper's where the system, the dispatcher or a short time limit says so, nor inside a handler")
    void elsewhere() {
        proveStops();
        Thread here = Thread.currentThread();
        for (Dispatcher dispatcher : List.of(Dispatcher.pool(1), Dispatcher.dedicated())) {
            system.start(spec.dispatcher(dispatcher)).peeper().stop();
            assertThat(Noted.terminateBy).isNotSameInstanceAs(here);
        }
        proveStops();
        system.start(spec).peeper().stop(ExitReason.NORMAL, Duration.ofSeconds(1));
        assertThat(Noted.terminateBy).isNotSameInstanceAs(here);

        TallyClient inner = system.start(spec);
        TallyClient outer = system.start(TallyPeeper.spec(Tallying::new, 0));
        outer.runHere((it, count) -> {
            inner.peeper().stop();
            return it.reply(Thread.currentThread() == Noted.terminateBy);
        });
        assertThat(Noted.terminateBy).isNotSameInstanceAs(here);

        try (PeeperSystem never = PeeperSystem.builder().direct(Direct.NEVER).build()) {
            for (int i = 0; i < 100; i++) {
                assertThat(stopsHere(never)).isFalse();
            }
        }
    }

    @Test
    @DisplayName("a terminate that hangs there is cut off at the limit of its spec, and the stopper told")
    void hangs() {
        proveStops();
        TallyClient tally = startIdle(spec.shutdown(Shutdown.timeout(Duration.ofMillis(50))));
        Noted.onTerminate = gate::pass;
        WorkerExitedException failure =
                assertThrows(WorkerExitedException.class, () -> tally.peeper().stop());
        assertThat(failure.reason()).isEqualTo(ExitReason.KILL);
        assertThat(Noted.terminateBy).isSameInstanceAs(Thread.currentThread());
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(system.refs()).isEmpty();
        // it was seen to take long, and the next one is asked
        Noted.onTerminate = NOTHING;
        assertThat(stopsHere(system)).isFalse();
    }

    @Test
    @DisplayName("a kill in the middle of it ends the peeper at once, and its stopper's thread is not hurt")
    void kill() throws Exception {
        proveStops();
        TallyClient tally = startIdle(spec);
        Noted.onTerminate = gate::pass;
        Threads.Background<Boolean> killer = Threads.background(() -> {
            gate.awaitEntered();
            tally.peeper().exit(ExitReason.KILL);
            return tally.peeper().isAlive();
        });
        WorkerExitedException failure =
                assertThrows(WorkerExitedException.class, () -> tally.peeper().stop());
        assertThat(failure.reason()).isEqualTo(ExitReason.KILL);
        assertThat(Noted.terminateBy).isSameInstanceAs(Thread.currentThread());
        assertThat(killer.get()).isFalse();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(system.refs()).isEmpty();
    }

    @Test
    @DisplayName("an interrupt of the stopper ends its terminate, not the stop, and is still there afterwards")
    void interrupted() throws Exception {
        proveStops();
        TallyClient tally = startIdle(spec);
        Noted.onTerminate = gate::pass;
        Thread here = Thread.currentThread();
        Threads.Background<Void> other = Threads.background(() -> {
            gate.awaitEntered();
            here.interrupt();
            return null;
        });
        tally.peeper().stop();
        assertThat(Thread.interrupted()).isTrue();
        other.get();
        assertThat(Noted.terminateBy).isSameInstanceAs(here);
        assertThat(tally.peeper().isAlive()).isFalse();
        assertThat(tally.peeper().whenTerminated().toCompletableFuture().join()).isEqualTo(ExitReason.NORMAL);

        // and who is interrupted already runs none
        Gate later = new Gate();
        Noted.onTerminate = later::hang;
        TallyClient next = system.start(spec);
        here.interrupt();
        assertThrows(CallInterruptedException.class, () -> next.peeper().stop());
        assertThat(Thread.interrupted()).isTrue();
        later.open();
        eventually("it has ended all the same", () -> !next.peeper().isAlive());
        assertThat(Noted.terminateBy).isNotSameInstanceAs(here);
    }

    @Test
    @DisplayName("a system that is closed meanwhile waits for it, within the limit")
    void close() throws Exception {
        PeeperSystem other = PeeperSystem.create();
        eventually("terminate has proved short", () -> stopsHere(other));
        TallyClient tally = other.start(spec.shutdown(Shutdown.timeout(Duration.ofSeconds(20))));
        CountDownLatch closing = new CountDownLatch(1);
        Noted.onTerminate = gate::pass;
        Threads.Background<Void> closer = Threads.background(() -> {
            gate.awaitEntered();
            closing.countDown();
            other.close(Duration.ofSeconds(20));
            return null;
        });
        Threads.Background<Void> opener = Threads.background(() -> {
            closing.await();
            Eventually.never("it is closed before that", closer::isDone);
            gate.open();
            return null;
        });
        tally.peeper().stop();
        assertThat(Noted.terminateBy).isSameInstanceAs(Thread.currentThread());
        opener.get();
        closer.get();
        assertThat(tally.peeper().isAlive()).isFalse();
    }

    @Test
    @DisplayName("a close that has no time left kills it there")
    void closeInHaste() throws Exception {
        PeeperSystem other = PeeperSystem.create();
        eventually("terminate has proved short", () -> stopsHere(other));
        TallyClient tally = other.start(spec);
        Noted.onTerminate = gate::pass;
        Threads.Background<Void> closer = Threads.background(() -> {
            gate.awaitEntered();
            other.close(Duration.ofMillis(50));
            return null;
        });
        WorkerExitedException failure =
                assertThrows(WorkerExitedException.class, () -> tally.peeper().stop());
        assertThat(failure.reason()).isEqualTo(ExitReason.KILL);
        closer.get();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    @DisplayName("a stopper whose stack ends leaves it alive, or ended, and never in between")
    void stackEnd() {
        proveStops();
        for (int i = 0; i < 100; i++) {
            int padding = i;
            AtomicInteger ended = new AtomicInteger();
            try {
                pad(padding, () -> stopAndRecurse(ended));
            } catch (StackOverflowError | PeeperException e) {
                // at the very end of the stack
            }
            for (PeeperRef one : system.refs()) {
                TallyClient left = TallyPeeper.withTimeout(TallyPeeper.client(one), Duration.ofSeconds(20));
                try {
                    assertThat(left.addAndGet(1)).isEqualTo(6);
                    left.peeper().stop();
                } catch (NoProcessException | WorkerExitedException e) {
                    eventually("it has ended", () -> !one.isAlive());
                }
            }
            eventually("nothing is left", () -> system.refs().isEmpty());
        }
    }

    private static int pad(int frames, Runnable body) {
        if (frames == 0) {
            body.run();
            return 0;
        }
        return pad(frames - 1, body) + 1;
    }

    private int stopAndRecurse(AtomicInteger ended) {
        system.start(spec).peeper().stop();
        ended.incrementAndGet();
        return stopAndRecurse(ended) + 1;
    }

    @Test
    @DisplayName("a child that is stopped there is started again by its supervisor, never there")
    void supervised() {
        proveStops();
        Supervisor supervisor =
                Supervisor.spec(Strategy.ONE_FOR_ONE).child(spec.id("kid")).start(system);
        PeeperRef kid = (PeeperRef) supervisor.children().get(0);
        for (int i = 0; i < 3; i++) {
            long before = kid.incarnation();
            kid.stop();
            assertThat(Noted.terminateBy).isSameInstanceAs(Thread.currentThread());
            eventually("it lives again", () -> kid.isAlive() && kid.incarnation() > before);
            assertThat(Noted.initBy).isNotSameInstanceAs(Thread.currentThread());
            eventually(
                    "it is idle",
                    () -> TallyPeeper.client(kid).<Thread>runHere((it, count) -> it.reply(Thread.currentThread()))
                            == Thread.currentThread());
        }
        supervisor.stop();
    }

    @Test
    @DisplayName("a crash of a call there goes on there, with terminate and the next worker's init")
    void crashHere() {
        TallyClient tally = system.start(spec);
        assertThat(crashesHere(tally)).isFalse();
        eventually("both have proved short", () -> crashesHere(tally));
        long before = tally.peeper().incarnation();
        tally.add(1);
        assertThat(crashesHere(tally)).isTrue();
        assertThat(Noted.start.kind()).isEqualTo(Start.Kind.RESTART);
        assertThat(Noted.start.cause().orElseThrow()).isInstanceOf(ExitReason.Crash.class);
        assertThat(tally.get()).isEqualTo(6);
        assertThat(tally.peeper().incarnation()).isEqualTo(before + 1);

        Noted.onInit = () -> busy(3_000_000);
        eventually("init is short no more", () -> !crashesHere(tally));
        assertThat(Noted.terminateBy).isSameInstanceAs(Thread.currentThread());
        Noted.onInit = NOTHING;
        eventually("both have proved short", () -> crashesHere(tally));
        Noted.onTerminate = () -> busy(3_000_000);
        eventually("terminate is short no more", () -> !crashesHere(tally));
        assertThat(Noted.initBy).isNotSameInstanceAs(Thread.currentThread());
    }

    @Test
    @DisplayName("an init that hangs there goes on elsewhere when its caller's time is over")
    void initHangs() {
        TallyClient tally = proveCrashes();
        AtomicInteger inits = new AtomicInteger();
        Noted.onInit = () -> {
            if (inits.incrementAndGet() == 1) {
                gate.pass();
            }
        };
        crash(TallyPeeper.withTimeout(tally, Duration.ofMillis(50)));
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(tally.get()).isEqualTo(5);
        assertThat(inits.get()).isEqualTo(2);
        assertThat(Noted.initBy).isNotSameInstanceAs(Thread.currentThread());
    }

    @Test
    @DisplayName(
            "a terminate that hangs there after a crash is cut off at the limit of its spec, and the worker replaced")
    void terminateHangs() {
        spec = spec.shutdown(Shutdown.timeout(Duration.ofMillis(50)));
        TallyClient tally = proveCrashes();
        Noted.onTerminate = gate::pass;
        WorkerExitedException failure = assertThrows(
                WorkerExitedException.class,
                () -> tally.runHere((it, count) -> {
                    throw new IllegalStateException("boom");
                }));
        assertThat(failure.outcome()).isEqualTo(Outcome.ROLLED_BACK);
        assertThat(Noted.terminateBy).isSameInstanceAs(Thread.currentThread());
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(tally.get()).isEqualTo(5);
    }

    @Test
    @DisplayName("an interrupt of the caller that ends an init is no crash of it: it runs again elsewhere")
    void initInterrupted() throws Exception {
        TallyClient tally = proveCrashes();
        long before = tally.peeper().incarnation();
        AtomicInteger inits = new AtomicInteger();
        Noted.onInit = () -> {
            if (inits.incrementAndGet() == 1) {
                gate.pass();
            }
        };
        Thread here = Thread.currentThread();
        Threads.Background<Void> other = Threads.background(() -> {
            gate.awaitEntered();
            here.interrupt();
            return null;
        });
        crash(tally);
        assertThat(Thread.interrupted()).isTrue();
        other.get();
        assertThat(tally.get()).isEqualTo(5);
        assertThat(inits.get()).isEqualTo(2);
        assertThat(tally.peeper().incarnation()).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("an init that fails again and again does so elsewhere, and ends the peeper by its limit of restarts")
    void initFails() {
        spec = spec.intensity(200, Duration.ofMinutes(1));
        TallyClient tally = proveCrashes();
        AtomicInteger here = new AtomicInteger();
        Thread self = Thread.currentThread();
        Noted.onInit = () -> {
            if (Thread.currentThread() == self) {
                here.incrementAndGet();
            }
            throw new IllegalStateException("again");
        };
        crash(tally);
        eventually("it has ended", () -> !tally.peeper().isAlive());
        assertThat(here.get()).isEqualTo(1);
        assertThat(tally.peeper().whenTerminated().toCompletableFuture().join()).isEqualTo(ExitReason.SHUTDOWN);
    }

    @Test
    @DisplayName("callers, stoppers and killers at the same time find each peeper working, or ended")
    void storm() throws Exception {
        proveStops();
        proveCrashes().peeper().stop();
        Threads.together(4, thread -> {
            for (int i = 0; i < 3_000; i++) {
                if (thread == 0) {
                    for (PeeperRef one : system.refs()) {
                        one.exit(i % 2 == 0 ? ExitReason.KILL : new ExitReason.Other("out"));
                    }
                }
                TallyClient tally;
                try {
                    tally = system.start(spec);
                } catch (StartFailedException e) {
                    continue;
                }
                try {
                    if (i % 3 == 0) {
                        tally.runHere((it, count) -> {
                            throw new IllegalStateException("boom");
                        });
                    } else {
                        tally.addAndGet(1);
                    }
                } catch (WorkerExitedException e) {
                    assertThat(e.outcome()).isNotEqualTo(Outcome.NOT_RUN);
                }
                try {
                    tally.peeper().stop();
                } catch (WorkerExitedException e) {
                    // killed in the middle of it
                }
                assertThat(tally.peeper().isAlive()).isFalse();
                assertThat(Thread.currentThread().isInterrupted()).isFalse();
            }
        });
        assertThat(system.refs()).isEmpty();
    }
}
