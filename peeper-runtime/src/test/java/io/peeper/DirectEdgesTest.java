package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static io.peeper.Eventually.eventually;
import static io.peeper.Throwing.fails;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where calls that run on their callers' threads meet kills, interrupts, retries and each other. */
@ExtendWith(FreshSystem.class)
final class DirectEdgesTest {
    private PeeperSystem system;
    private TallyClient tally;

    @BeforeEach
    void start(PeeperSystem fresh) {
        system = fresh;
        tally = idle(TallyPeeper.spec(Tallying::new, 5));
    }

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
    @DisplayName("What a call threw that was killed is not held against the next one of its thread")
    void afterKill() {
        fails(
                WorkerExitedException.class,
                Outcome.ROLLED_BACK,
                () -> tally.runHere((it, count) -> {
                    it.context().ref().exit(ExitReason.KILL);
                    throw new IllegalStateException("of one that is dead");
                }));
        idle(tally);
        assertThat(tally.<String>runHere(
                        (it, count) -> it.reply("kept", count + 1).then(next -> it.next(next * 2))))
                .isEqualTo("kept");
        assertThat(tally.get()).isEqualTo(12);
        assertThat(tally.peeper().incarnation()).isEqualTo(2);
    }

    @Test
    @DisplayName("D21: an interrupt that ends a call of the handler, and so the handler, is not counted either")
    void interruptedInside() throws Exception {
        TallyClient other = system.start(TallyPeeper.spec(Tallying::new, 0));
        TallyClient counted = idle(TallyPeeper.spec(Tallying::new, 5).intensity(0, Duration.ofSeconds(10)));
        for (int i = 2; i < 5; i++) {
            idle(counted);
            Gate gate = new Gate();
            AtomicReference<Boolean> flag = new AtomicReference<>();
            Threads.Background<Integer> call = Threads.background(() -> {
                try {
                    return counted.runHere((it, count) -> it.reply(
                            other.<Integer>run((its, state) -> {
                                gate.pass();
                                return its.reply(state);
                            }),
                            100));
                } finally {
                    flag.set(Thread.interrupted());
                }
            });
            gate.awaitEntered();
            call.thread.interrupt();
            assertThat(call.failure(CallInterruptedException.class).outcome()).isEqualTo(Outcome.ROLLED_BACK);
            assertThat(flag.get()).isTrue();
            gate.open();
            assertThat(counted.get()).isEqualTo(5);
            assertThat(counted.peeper().incarnation()).isEqualTo(i);
        }
    }

    @Test
    @DisplayName("One that is tried again has the time that its caller has left, also for what it calls")
    void triedAgain() {
        TallyClient other = idle(TallyPeeper.spec(Tallying::new, 7));
        TallyClient again = idle(TallyPeeper.spec(Tallying::new, 5).retry(1));
        AtomicInteger tries = new AtomicInteger();
        assertThat(again.<Integer>runHere((it, count) -> {
                    if (tries.incrementAndGet() == 1) {
                        throw new IllegalStateException("at first");
                    }
                    return it.reply(count + other.<Integer>run((its, state) -> its.reply(state)));
                }))
                .isEqualTo(12);
    }

    @Test
    @DisplayName(
            "Whoever waits behind a cast leaves it to another thread, and doesn't take the peeper from that one again")
    void behindCast() {
        TallyClient alone = new Simulation(1).system().start(TallyPeeper.spec(Tallying::new, 5));
        for (int i = 0; i < 10; i++) {
            assertThat(alone.<Integer>runHere((it, count) -> it.reply(count))).isEqualTo(5 + i);
            alone.add(1);
        }
    }

    @Test
    @DisplayName("Mailboxes that drop their oldest message, while callers help: nobody is hurt")
    void dropping() throws Exception {
        TallyClient dropping =
                idle(TallyPeeper.spec(Tallying::new, 0).mailbox(Mailbox.bounded(1, Overflow.DROP_OLDEST)));
        AtomicInteger kept = new AtomicInteger();
        AtomicInteger wrong = new AtomicInteger();
        Threads.together(6, thread -> {
            Thread own = Thread.currentThread();
            for (int i = 0; i < 200_000; i++) {
                if ((i + thread) % 3 == 0) {
                    dropping.post((it, count) -> {
                        if (Thread.currentThread() == own) {
                            wrong.incrementAndGet();
                        }
                        return it.same();
                    });
                } else {
                    try {
                        dropping.runHere((it, count) -> it.reply(null, count + 1));
                        kept.incrementAndGet();
                    } catch (MailboxFullException e) {
                        // dropped, and told so
                    }
                }
            }
        });
        assertThat(dropping.get()).isEqualTo(kept.get());
        assertThat(dropping.peeper().incarnation()).isEqualTo(1);
        assertThat(wrong.get()).isEqualTo(0);
    }

    /** What it ends with, on a thread whose stack ends soon. */
    private static @Nullable Throwable onSmallStack(Runnable body) throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        body.run();
                    } catch (Throwable e) {
                        failure.set(e);
                    }
                },
                "small stack",
                200_000);
        thread.start();
        thread.join();
        return failure.get();
    }

    /** Calls all from a place on, each inside the handler of the one before, until there are no more or the stack ends. */
    private static int chain(List<TallyClient> all, int at, boolean plain) {
        return at == all.size()
                ? 0
                : all.get(at).<Integer>runHere((it, count) -> {
                    int below = chain(all, at + 1, plain);
                    return plain
                            ? it.reply(below + 1, count + 1)
                            : it.reply(below + 1, count + 1).then(it::next);
                });
    }

    @Test
    @DisplayName("Calls within calls until the stack ends leave each peeper at work, with all or nothing of its call")
    void nestedOverflow() throws Exception {
        List<TallyClient> all = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            all.add(system.start(TallyPeeper.spec(Tallying::new, 0)));
        }
        for (int round = 0; round < 30; round++) {
            boolean plain = round % 2 == 0;
            int padding = round;
            Throwable failure = onSmallStack(() -> pad(padding, () -> chain(all, 0, plain)));
            assertThat(failure).isNotNull();
            for (int i = 0; i < all.size(); i++) {
                int before = TallyPeeper.withTimeout(all.get(i), Duration.ofSeconds(20))
                        .get();
                assertWithMessage("peeper %s in round %s", i, round)
                        .that(before)
                        .isAtMost(round + 1);
            }
        }
    }

    @Test
    @DisplayName("After a call inside of one, the outer one still knows what it owns when the stack ends")
    void outerOverflow() throws Exception {
        TallyClient other = idle(TallyPeeper.spec(Tallying::new, 7));
        for (int i = 0; i < 200; i++) {
            int padding = i;
            assertThat(onSmallStack(() -> pad(padding, () -> deeper(other)))).isNotNull();
            assertThat(TallyPeeper.withTimeout(tally, Duration.ofSeconds(20)).get())
                    .isAtLeast(5);
        }
    }

    private int deeper(TallyClient other) {
        tally.runHere((it, count) -> {
            other.runHere((its, state) -> its.reply(null));
            return it.reply(null, count + 1);
        });
        return deeper(other) + 1;
    }

    @Test
    @DisplayName("Whoever kills until its stack ends leaves a peeper that works")
    void killOverflow() throws Exception {
        TallyClient killed =
                system.start(TallyPeeper.spec(Tallying::new, 5).intensity(10_000_000, Duration.ofSeconds(1)));
        // so many that the last compiler comes to it: its methods ask for more when they are entered
        for (int i = 0; i < 600; i++) {
            int padding = i % 60;
            assertThat(onSmallStack(() -> pad(padding, () -> kill(killed.peeper()))))
                    .isNotNull();
            assertThat(TallyPeeper.withTimeout(killed, Duration.ofSeconds(20)).get())
                    .isEqualTo(5);
        }
    }

    private static int kill(PeeperRef ref) {
        ref.exit(ExitReason.KILL);
        return kill(ref) + 1;
    }

    private static int pad(int frames, IntSupplier body) {
        return frames == 0 ? body.getAsInt() : pad(frames - 1, body) + 1;
    }
}
