package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.Eventually.eventually;
import static io.peeper.Throwing.fails;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.annotation.Direct;
import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FreshSystem.class)
@DisplayName("Calls that run on their callers' threads")
final class DirectTest {
    private PeeperSystem system;
    private TallyClient tally;

    @BeforeEach
    void start(PeeperSystem fresh) {
        system = fresh;
        tally = idle(TallyPeeper.spec(Tallying::new, 5));
    }

    /** Starts one, and waits until that is over also for the thread that did it: a call could not run here while it is. */
    private TallyClient idle(PeeperSpec<TallyClient, Integer> spec) {
        return idle(system.start(spec));
    }

    private static TallyClient idle(TallyClient client) {
        eventually("its start is over", () -> runner(client) == Thread.currentThread());
        return client;
    }

    private static Thread runner(TallyClient client) {
        return client.runHere((it, count) -> it.reply(Thread.currentThread()));
    }

    @Test
    @DisplayName("run there, where the worker is idle, and what they return is kept and replied")
    void here() {
        assertThat(runner(tally)).isSameInstanceAs(Thread.currentThread());
        assertThat(tally.<Integer>runHere((it, count) -> it.reply(count + 1, count + 1)))
                .isEqualTo(6);
        assertThat(tally.get()).isEqualTo(6);
        assertThat(tally.<String>runHere((it, count) -> it.reply(null))).isNull();
    }

    @Test
    @DisplayName(
            "never run there where the protocol, the system or the dispatcher says so; nor do casts and asynchronous calls")
    void elsewhere() throws Exception {
        Thread here = Thread.currentThread();
        assertThat(tally.<Thread>run((it, count) -> it.reply(Thread.currentThread())))
                .isNotSameInstanceAs(here);
        AtomicReference<Thread> cast = new AtomicReference<>();
        tally.post((it, count) -> {
            cast.set(Thread.currentThread());
            return it.same();
        });
        AtomicReference<Thread> async = new AtomicReference<>();
        tally.asyncRun((it, count) -> {
                    async.set(Thread.currentThread());
                    return it.reply(count);
                })
                .toCompletableFuture()
                .get();
        assertThat(cast.get()).isNotSameInstanceAs(here);
        assertThat(async.get()).isNotSameInstanceAs(here);

        for (Dispatcher dispatcher : List.of(Dispatcher.pool(1), Dispatcher.dedicated())) {
            TallyClient apart = system.start(TallyPeeper.spec(Tallying::new, 0).dispatcher(dispatcher));
            assertThat(runner(apart)).isNotSameInstanceAs(here);
        }
        try (PeeperSystem never = PeeperSystem.builder().direct(Direct.NEVER).build()) {
            assertThat(runner(never.start(TallyPeeper.spec(Tallying::new, 0)))).isNotSameInstanceAs(here);
        }
    }

    /** A worker that notes the thread of its calls, and takes its time where it is told to. */
    private static final class Slow extends Tallying {
        static volatile Thread last;
        static volatile long takesNanos;

        @Override
        protected Reply<Integer, Integer> addAndGet(Integer state, int amount) {
            last = Thread.currentThread();
            long until = System.nanoTime() + takesNanos;
            while (System.nanoTime() - until < 0) {
                Thread.onSpinWait();
            }
            return super.addAndGet(state, amount);
        }
    }

    private static boolean callsHere(TallyClient client) {
        client.addAndGet(1);
        return Slow.last == Thread.currentThread();
    }

    @Test
    @DisplayName(
            "are those that have proved short, unless something is said; and no longer, when they are short no more")
    void adaptive() {
        TallyClient slow = system.start(TallyPeeper.spec(Slow::new, 0));
        Slow.takesNanos = 0;
        assertThat(callsHere(slow)).isFalse();
        eventually("it has proved short", () -> callsHere(slow));

        Slow.takesNanos = 3_000_000;
        eventually("it is short no more", () -> !callsHere(slow));
        Slow.takesNanos = 0;
        eventually("it has proved short once more", () -> callsHere(slow));

        // what it takes was measured with one peeper of its class, and holds for all
        TallyClient another = system.start(TallyPeeper.spec(Slow::new, 0));
        eventually("the other one calls here too", () -> callsHere(another));
    }

    @Test
    @DisplayName("all run there in a system that says so")
    void always() {
        try (PeeperSystem always = PeeperSystem.builder().direct(Direct.ALWAYS).build()) {
            TallyClient slow = always.start(TallyPeeper.spec(Slow::new, 0));
            Slow.takesNanos = 0;
            eventually("its start is over", () -> callsHere(slow));
            assertThat(slow.<Thread>run((it, count) -> it.reply(Thread.currentThread())))
                    .isNotSameInstanceAs(Thread.currentThread());
        }
    }

    @Test
    @DisplayName("wait their turn where something waits or runs, also behind the caller's own casts")
    void turn() throws Exception {
        Gate gate = new Gate();
        tally.post((it, count) -> {
            gate.pass();
            return it.next(count + 1);
        });
        tally.add(1);
        gate.awaitEntered();
        Threads.Background<Integer> call = Threads.background(() -> tally.runHere((it, count) -> it.reply(count, 100)));
        eventually("the call waits", () -> tally.peeper().mailboxSize() == 2);
        tally.add(1);
        gate.open();
        assertThat(call.get()).isEqualTo(7);
        assertThat(tally.get()).isEqualTo(101);
    }

    @Test
    @DisplayName("see all that their thread has cast before")
    void afterCasts() {
        for (int i = 0; i < 20_000; i++) {
            tally.add(1);
            assertThat(tally.<Integer>runHere((it, count) -> it.reply(count))).isEqualTo(6 + i);
        }
    }

    @Test
    @DisplayName("that crash are rolled back, tell their caller, and the next one finds what was kept")
    void crash() {
        for (int i = 0; i < 50; i++) {
            Throwable thrown = new IllegalStateException("boom");
            Throwable crash = Throwing.crash(() -> tally.runHere((it, count) -> {
                it.context().dictionary().put("a", 1);
                throw thrown;
            }));
            assertThat(crash).isSameInstanceAs(thrown);
            assertThat(tally.<Integer>runHere(
                            (it, count) -> it.reply(it.context().dictionary().size(), count + 1)))
                    .isEqualTo(0);
            assertThat(tally.get()).isEqualTo(6 + i);
            assertThat(tally.peeper().incarnation()).isEqualTo(2 + i);
        }
    }

    @Test
    @DisplayName("that throw what is declared reply with it")
    void declared() throws Exception {
        for (int i = 0; i < 100; i++) {
            assertThrows(Tally.NotEnough.class, () -> tally.takeAway(6));
            assertThat(tally.takeAway(0)).isEqualTo(5);
        }
        assertThat(tally.peeper().incarnation()).isEqualTo(1);
    }

    @Test
    @DisplayName("that return nothing, or what may not be, crash before any commit")
    void illegal() {
        assertThat(Throwing.crash(() -> tally.runHere((it, count) -> null)))
                .hasMessageThat()
                .contains("runHere(Step) returned null");
        assertThat(tally.get()).isEqualTo(5);
        assertThat(tally.peeper().incarnation()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "may ask for a step, a timeout or a stop; the reply leaves first, the step runs before any other message")
    void more() throws Exception {
        assertThat(tally.<Integer>runHere((it, count) -> it.reply(1, count + 1).then(next -> it.next(next * 2))))
                .isEqualTo(1);
        assertThat(tally.get()).isEqualTo(12);

        List<Object> told = Collections.synchronizedList(new ArrayList<>());
        TallyClient timed = system.start(TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected Next<Integer> info(Integer state, Object message) {
                        told.add(message);
                        return next(state + 1);
                    }
                },
                0));
        timed.runHere((it, count) -> it.reply(null).timeout(Duration.ofMillis(1)));
        eventually("the timeout has come", () -> told.size() == 1);

        assertThat(tally.<String>runHere((it, count) -> it.stop(ExitReason.NORMAL, "bye", count)))
                .isEqualTo("bye");
        eventually("it has ended", () -> !tally.peeper().isAlive());
        fails(NoProcessException.class, Outcome.NOT_RUN, () -> runner(tally));
    }

    @Test
    @DisplayName("use dictionary, tables and timers as on any other thread")
    void context() {
        tally.runHere((it, count) -> {
            it.context().dictionary().put("a", count);
            it.context()
                    .tables()
                    .open("t", TableSpec.set(String.class, Integer.class).access(Access.PUBLIC))
                    .put("k", count);
            it.context().sendAfter(Duration.ZERO, (Tally.Act) (later, state) -> later.next(state + 10));
            return it.reply(null);
        });
        assertThat(tally.<Object>runHere(
                        (it, count) -> it.reply(it.context().dictionary().get("a"))))
                .isEqualTo(5);
        assertThat(system.<String, Integer>table("t").orElseThrow().get("k")).isEqualTo(5);
        eventually("the timer has come", () -> tally.get() == 15);
    }

    @Test
    @DisplayName("tell the listener of each change, in order, on another thread")
    void listener() throws Exception {
        List<Integer> heard = Collections.synchronizedList(new ArrayList<>());
        AtomicReference<Thread> on = new AtomicReference<>();
        try (PeeperSystem own = PeeperSystem.create()) {
            TallyClient listened = own.start(TallyPeeper.spec(Tallying::new, 0).listener(new Listener<Integer>() {
                @Override
                public void onStateChanged(Integer before, Integer after) {
                    on.set(Thread.currentThread());
                    heard.add(after);
                }
            }));
            for (int i = 0; i < 100; i++) {
                listened.runHere((it, count) -> it.reply(null, count + 1));
                runner(listened);
            }
        }
        assertThat(heard).hasSize(100);
        assertThat(heard).isInOrder();
        assertThat(on.get()).isNotSameInstanceAs(Thread.currentThread());
    }

    @Test
    @DisplayName(
            "work where each message is attended to: traced, counted, on a suspended peeper that goes on, with timeouts")
    void attended() throws Exception {
        tally.peeper().sys().statistics(true);
        idle(tally);
        for (int i = 0; i < 10; i++) {
            assertThat(runner(tally)).isSameInstanceAs(Thread.currentThread());
        }
        assertThat(tally.peeper().sys().statistics().orElseThrow().messagesIn()).isAtLeast(10L);

        tally.peeper().sys().suspend();
        Threads.Background<Integer> call = Threads.background(() -> tally.runHere((it, count) -> it.reply(count)));
        eventually("it waits", () -> tally.peeper().mailboxSize() == 1);
        tally.peeper().sys().resume();
        assertThat(call.get()).isEqualTo(5);
    }

    @Test
    @DisplayName("that are killed end with their caller told, and nothing kept, while the next worker goes on")
    void killed() throws Exception {
        Gate gate = new Gate();
        Threads.Background<Integer> call = Threads.background(() -> tally.runHere((it, count) -> {
            gate.pass();
            return it.reply(count, 100);
        }));
        gate.awaitEntered();
        tally.peeper().exit(ExitReason.KILL);
        WorkerExitedException exited = call.failure(WorkerExitedException.class);
        assertThat(exited.reason()).isEqualTo(ExitReason.KILL);
        assertThat(exited.outcome()).isEqualTo(Outcome.ROLLED_BACK);
        assertThat(tally.get()).isEqualTo(5);
        assertThat(tally.peeper().incarnation()).isEqualTo(2);
    }

    @Test
    @DisplayName("that are killed and don't care hold their caller, and nobody else")
    void killedHanging() throws Exception {
        Gate gate = new Gate();
        Threads.Background<Integer> call = Threads.background(() -> tally.runHere((it, count) -> {
            gate.hang();
            return it.reply(count, 100);
        }));
        gate.awaitEntered();
        tally.peeper().exit(ExitReason.KILL);
        assertThat(tally.get()).isEqualTo(5);
        assertThat(tally.<Integer>runHere((it, count) -> it.reply(count + 1, count + 1)))
                .isEqualTo(6);
        gate.open();
        assertThat(call.failure(WorkerExitedException.class).outcome()).isEqualTo(Outcome.ROLLED_BACK);
        assertThat(tally.get()).isEqualTo(6);
    }

    @Test
    @DisplayName("that kill themselves, or are killed by what they call, count for nothing")
    void killsItself() {
        fails(
                WorkerExitedException.class,
                Outcome.ROLLED_BACK,
                () -> tally.runHere((it, count) -> {
                    it.context().ref().exit(ExitReason.KILL);
                    return it.reply(count, 100);
                }));
        assertThat(tally.get()).isEqualTo(5);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    @DisplayName("are interrupted at their deadline; what that ends is rolled back, and counted for nothing")
    void deadline() {
        TallyClient patient = idle(TallyPeeper.spec(Tallying::new, 5).intensity(0, Duration.ofSeconds(10)));
        TallyClient hasty = TallyPeeper.withTimeout(patient, Duration.ofMillis(50));
        for (int i = 0; i < 3; i++) {
            idle(patient);
            CallTimeoutException late = fails(
                    CallTimeoutException.class,
                    Outcome.ROLLED_BACK,
                    () -> hasty.runHere((it, count) -> {
                        new Gate().pass();
                        return it.reply(count, 100);
                    }));
            assertThat(late).hasMessageThat().contains("runHere(Step)");
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
        assertThat(hasty.get()).isEqualTo(5);
        assertThat(hasty.peeper().incarnation()).isEqualTo(4);
    }

    @Test
    @DisplayName("that end all the same after the interrupt of their deadline count, and their caller gets the reply")
    void deadlineIgnored() {
        TallyClient hasty = TallyPeeper.withTimeout(tally, Duration.ofMillis(30));
        assertThat(hasty.<String>runHere((it, count) -> {
                    try {
                        new Gate().pass();
                    } catch (InterruptedException e) {
                        return it.reply("interrupted", count + 1);
                    }
                    return it.reply("not", count);
                }))
                .isEqualTo("interrupted");
        assertThat(tally.get()).isEqualTo(6);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    @DisplayName("that somebody interrupts are rolled back, not counted, and their caller's flag is set again")
    void foreignInterrupt() throws Exception {
        TallyClient counted = idle(TallyPeeper.spec(Tallying::new, 5).intensity(0, Duration.ofSeconds(10)));
        Gate gate = new Gate();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Threads.Background<Integer> call = Threads.background(() -> {
            try {
                return counted.runHere((it, count) -> {
                    gate.pass();
                    return it.reply(count, 100);
                });
            } finally {
                flag.set(Thread.interrupted());
            }
        });
        gate.awaitEntered();
        call.thread.interrupt();
        assertThat(call.failure(CallInterruptedException.class).outcome()).isEqualTo(Outcome.ROLLED_BACK);
        assertThat(flag.get()).isTrue();
        assertThat(counted.get()).isEqualTo(5);
        assertThat(counted.peeper().incarnation()).isEqualTo(2);
    }

    @Test
    @DisplayName("don't run for a thread that has been interrupted already")
    void interruptedBefore() {
        Thread.currentThread().interrupt();
        try {
            fails(CallInterruptedException.class, Outcome.NOT_RUN, () -> runner(tally));
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
        assertThat(tally.peeper().incarnation()).isEqualTo(1);
    }

    @Test
    @DisplayName("may call each other on one thread; the one that closes a circle fails at once and names the chain")
    void nested() {
        TallyClient other = idle(TallyPeeper.spec(Tallying::new, 7));
        assertThat(tally.<Integer>runHere((it, count) -> {
                    int there = other.<Integer>runHere((its, state) -> {
                        assertThat(its.context().ref()).isEqualTo(other.peeper());
                        return its.reply(state + count, state + count);
                    });
                    assertThat(it.context().ref()).isEqualTo(tally.peeper());
                    return it.reply(there, there);
                }))
                .isEqualTo(12);
        assertThat(tally.get()).isEqualTo(12);
        assertThat(other.get()).isEqualTo(12);

        idle(tally);
        idle(other);
        Throwable crash = Throwing.crash(() -> tally.runHere((it, count) -> it.reply(
                other.<Integer>runHere((its, state) -> its.reply(tally.<Integer>runHere((a, b) -> a.reply(b)))))));
        assertThat(crash).isInstanceOf(WorkerExitedException.class);
        Throwable inner = ((ExitReason.Crash) ((WorkerExitedException) crash).reason()).cause();
        assertThat(inner).isInstanceOf(SelfCallException.class);
        // where the inner one could not run here, since something else was just at it, the chain begins with that one
        PeeperRef one = tally.peeper();
        PeeperRef two = other.peeper();
        assertThat(((SelfCallException) inner).chain()).isAnyOf(List.of(one, two, one), List.of(two, one, two));
    }

    @Test
    @DisplayName("that kill their own caller's worker leave the outer call rolled back, the inner one kept")
    void nestedKill() {
        TallyClient other = idle(TallyPeeper.spec(Tallying::new, 7));
        fails(
                WorkerExitedException.class,
                Outcome.ROLLED_BACK,
                () -> tally.runHere((it, count) -> {
                    other.runHere((its, state) -> {
                        tally.peeper().exit(ExitReason.KILL);
                        return its.reply(null, state + 1);
                    });
                    return it.reply(count, 100);
                }));
        assertThat(tally.get()).isEqualTo(5);
        assertThat(other.get()).isEqualTo(8);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    @DisplayName("that end the stack break nothing, and neither does a caller that recurses until its stack ends")
    void stackOverflow() {
        for (int i = 0; i < 20; i++) {
            assertThat(Throwing.crash(() -> tally.runHere((it, count) -> it.reply(recurse(0), 100))))
                    .isInstanceOf(StackOverflowError.class);
            assertThat(tally.get()).isEqualTo(5);
        }
        for (int i = 0; i < 100; i++) {
            int padding = i;
            AtomicInteger kept = new AtomicInteger();
            int before = tally.get();
            try {
                pad(padding, () -> callAndRecurse(tally, kept));
            } catch (StackOverflowError | WorkerExitedException e) {
                // at the very end of the stack, one or the other
            }
            int after = TallyPeeper.withTimeout(tally, Duration.ofSeconds(20)).get();
            // the last one may have been kept though its reply was lost with the stack
            assertThat(after - before).isAtLeast(kept.get());
            assertThat(after - before).isAtMost(kept.get() + 1);
        }
    }

    private static int recurse(int depth) {
        return depth < 0 ? 0 : recurse(depth + 1) + 1;
    }

    private static int pad(int frames, IntSupplier body) {
        return frames == 0 ? body.getAsInt() : pad(frames - 1, body) + 1;
    }

    private static int callAndRecurse(TallyClient target, AtomicInteger kept) {
        target.runHere((it, count) -> it.reply(null, count + 1));
        kept.incrementAndGet();
        return callAndRecurse(target, kept) + 1;
    }

    @Test
    @DisplayName("keep nobody waiting for ever: casts and calls of others are served while callers call without pause")
    void fairness() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        List<Threads.Background<Void>> busy = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            busy.add(Threads.background(() -> {
                while (done.getCount() > 0) {
                    tally.runHere((it, count) -> it.reply(null, count + 1));
                }
                return null;
            }));
        }
        CountDownLatch casts = new CountDownLatch(1_000);
        for (int i = 0; i < 1_000; i++) {
            tally.post((it, count) -> {
                casts.countDown();
                return it.same();
            });
            tally.run((it, count) -> it.reply(count));
        }
        assertThat(casts.getCount()).isEqualTo(0);
        done.countDown();
        for (Threads.Background<Void> one : busy) {
            one.get();
        }
    }

    @Test
    @DisplayName(
            "from many threads run one at a time, each seeing all before it, with casts and other calls among them")
    void oneAtATime() throws Exception {
        int[] inside = new int[1];
        int[] seen = new int[1];
        AtomicInteger most = new AtomicInteger();
        Threads.together(8, thread -> {
            for (int i = 0; i < 20_000; i++) {
                Tally.Step<Integer> step = (it, count) -> {
                    if (inside[0]++ != 0) {
                        most.incrementAndGet();
                    }
                    seen[0]++;
                    inside[0]--;
                    return it.reply(count + 1, count + 1);
                };
                switch (i & 15) {
                    case 0 -> tally.run(step);
                    case 1 ->
                        tally.post((it, count) -> {
                            seen[0]++;
                            return it.next(count + 1);
                        });
                    default -> tally.runHere(step);
                }
            }
        });
        assertThat(tally.get()).isEqualTo(160_005);
        assertThat(most.get()).isEqualTo(0);
        assertThat(tally.<Integer>runHere((it, count) -> it.reply(seen[0]))).isEqualTo(160_000);
    }

    @Test
    @DisplayName("leave nothing behind: neither the state before, nor the thread that called")
    void tidy() throws Exception {
        TallyClient quiet = system.start(TallyPeeper.spec(Tallying::new, 1_000_000));
        WeakReference<Object> old = new WeakReference<>(quiet.<Integer>runHere((it, count) -> it.reply(count)));
        Thread caller = new Thread(() -> quiet.runHere((it, count) -> it.reply(null, 2_000_000)));
        caller.start();
        caller.join();
        WeakReference<Thread> thread = new WeakReference<>(caller);
        caller = null;
        eventually("both are collected", () -> {
            System.gc();
            return old.get() == null && thread.get() == null;
        });
        assertThat(quiet.get()).isEqualTo(2_000_000);
    }

    @Test
    @DisplayName("of a system that closes are refused from outside")
    void closing() {
        PeeperSystem own = PeeperSystem.create();
        TallyClient client = idle(own.start(TallyPeeper.spec(Tallying::new, 0)));
        own.close();
        fails(NoProcessException.class, Outcome.NOT_RUN, () -> runner(client));
    }
}
