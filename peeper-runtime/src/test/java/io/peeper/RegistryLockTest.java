package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.Eventually.eventually;
import static io.peeper.Throwing.crash;
import static io.peeper.Throwing.fails;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The locks of a registry: one at a time for a key, and none in the way of another key. */
@ExtendWith(FreshSystem.class)
final class RegistryLockTest {
    private final Registry<String, String> registry = Registry.unique("RegistryLockTest");

    @AfterEach
    void close() {
        registry.close();
    }

    private static boolean waits(Threads.Background<?> one) {
        return one.thread.getState() == Thread.State.WAITING;
    }

    @Test
    @DisplayName("T219: under the same key, the second one waits; under another key nobody does")
    void sameKey() throws Exception {
        Gate gate = new Gate();
        Threads.Background<Integer> first = Threads.background(() -> registry.lock("key", () -> {
            gate.hang();
            return 1;
        }));
        gate.awaitEntered();
        AtomicInteger entered = new AtomicInteger();
        Threads.Background<Integer> second = Threads.background(() -> registry.lock("key", () -> {
            entered.incrementAndGet();
            return 2;
        }));
        eventually("the second waits", () -> waits(second));
        assertThat(registry.<Integer>lock("other", () -> 3)).isEqualTo(3);
        assertThat(entered.get()).isEqualTo(0);
        gate.open();
        assertThat(first.get()).isEqualTo(1);
        assertThat(second.get()).isEqualTo(2);
    }

    @Test
    @DisplayName("T219: no two are in it, and it is kept no longer than somebody needs it")
    void exclusive() throws Exception {
        int[] counts = new int[3];
        Threads.together(4, thread -> {
            for (int i = 0; i < 20_000; i++) {
                int key = i % counts.length;
                registry.lock("key" + key, () -> counts[key]++);
            }
        });
        assertThat(counts[0] + counts[1] + counts[2]).isEqualTo(80_000);
    }

    @Test
    @DisplayName("S134: it is free again when the body throws; who has it gets it again")
    void released() throws Exception {
        assertThrows(
                ArithmeticException.class,
                () -> registry.lock("key", () -> {
                    throw new ArithmeticException();
                }));
        assertThat(Threads.background(() -> registry.<Integer>lock("key", () -> 1))
                        .get())
                .isEqualTo(1);
        assertThat(registry.<Integer>lock("key", () -> registry.<Integer>lock("key", () -> 2)))
                .isEqualTo(2);
        assertThat(Threads.background(() -> registry.<Integer>lock("key", () -> 3))
                        .get())
                .isEqualTo(3);
    }

    @Test
    @DisplayName("S134: an interrupted waiter leaves no trace, and one that was interrupted before does not begin")
    void interrupted() throws Exception {
        Gate gate = new Gate();
        Threads.Background<Integer> holder = Threads.background(() -> registry.lock("key", () -> {
            gate.hang();
            return 1;
        }));
        gate.awaitEntered();
        Threads.Background<Boolean> waiter = Threads.background(() -> {
            fails(
                    CallInterruptedException.class,
                    Outcome.NOT_RUN,
                    () -> registry.lock("key", () -> {
                        throw new AssertionError("is not run");
                    }));
            boolean flag = Thread.currentThread().isInterrupted();
            fails(
                    CallInterruptedException.class,
                    Outcome.NOT_RUN,
                    () -> registry.lock("free", () -> {
                        throw new AssertionError("is not run");
                    }));
            return flag;
        });
        eventually("it waits", () -> waits(waiter));
        waiter.thread.interrupt();
        assertThat(waiter.get()).isTrue();
        gate.open();
        assertThat(holder.get()).isEqualTo(1);
        assertThat(registry.<Integer>lock("key", () -> 2)).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "S134: a handler that is killed while it waits, or in the body, frees the lock when its code has ended")
    void killed(PeeperSystem system) throws Exception {
        TallyClient holder = system.start(TallyPeeper.spec(Tallying::new, 0));
        TallyClient waiter = system.start(TallyPeeper.spec(Tallying::new, 0));
        Gate held = new Gate();
        holder.post((it, count) -> registry.lock("key", () -> {
            try {
                held.pass();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return it.same();
        }));
        held.awaitEntered();
        Gate begun = new Gate();
        Gate ended = new Gate();
        waiter.post((it, count) -> {
            begun.open();
            begun.pass();
            try {
                return registry.lock("key", it::same);
            } finally {
                ended.open();
                ended.pass();
            }
        });
        begun.awaitEntered();
        waiter.peeper().exit(ExitReason.KILL);
        ended.awaitLeft();
        assertThat(waiter.get()).isEqualTo(0);
        holder.peeper().exit(ExitReason.KILL);
        assertThat(TallyPeeper.withTimeout(waiter, Duration.ofSeconds(20))
                        .<Integer>run((it, count) -> it.reply(registry.lock("key", () -> 5))))
                .isEqualTo(5);
    }

    @Test
    @DisplayName("handlers that wait for a lock hold up no others, however many they are")
    void manyWaiters(PeeperSystem system) throws Exception {
        Gate gate = new Gate();
        Threads.Background<Integer> holder = Threads.background(() -> registry.lock("key", () -> {
            gate.hang();
            return 1;
        }));
        gate.awaitEntered();
        List<TallyClient> waiters = new ArrayList<>();
        AtomicInteger begun = new AtomicInteger();
        for (int i = 0; i < 50; i++) {
            TallyClient waiter = system.start(TallyPeeper.spec(Tallying::new, 0));
            waiters.add(waiter);
            waiter.post((it, count) -> {
                begun.incrementAndGet();
                return registry.lock("key", () -> it.next(count + 1));
            });
        }
        eventually("all wait", () -> begun.get() == 50);
        assertThat(system.start(TallyPeeper.spec(Tallying::new, 9)).addAndGet(1))
                .isEqualTo(10);
        gate.open();
        holder.get();
        waiters.forEach(waiter -> assertThat(waiter.get()).isEqualTo(1));
    }

    @Test
    @DisplayName("who looks first and starts then, under the lock, starts one")
    void startsOne(PeeperSystem system) throws Exception {
        AtomicInteger inits = new AtomicInteger();
        Threads.together(4, thread -> {
            PeeperRef ref = registry.lock(
                    "tally",
                    () -> registry.whereis("tally").orElseGet(() -> {
                        inits.incrementAndGet();
                        return system.start(TallyPeeper.spec(Tallying::new, 0).name(Name.via(registry, "tally")))
                                .peeper();
                    }));
            assertThat(registry.whereis("tally")).hasValue(ref);
        });
        assertThat(inits.get()).isEqualTo(1);
    }

    @Test
    @DisplayName("a worker that throws under a lock crashes, and the next one gets it")
    void crashes(PeeperSystem system) {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 0));
        assertThat(crash(() -> tally.run((it, count) -> registry.lock("key", () -> {
                    throw new ArithmeticException("boom");
                }))))
                .hasMessageThat()
                .isEqualTo("boom");
        assertThat(tally.<Integer>run((it, count) -> it.reply(registry.lock("key", () -> 1))))
                .isEqualTo(1);
    }
}
