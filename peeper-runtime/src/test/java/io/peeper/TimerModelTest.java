package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.peeper.Noting.Noted;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many timers: at random against a model, under real threads, and past a full mailbox. */
@ExtendWith(FreshSystem.class)
final class TimerModelTest {
    /** A timer as it should be. */
    private static final class Expected {
        final int number;
        final long at;
        final Timer timer;
        boolean over;

        Expected(int number, long at, Timer timer) {
            this.number = number;
            this.at = at;
            this.timer = timer;
        }
    }

    @Test
    @DisplayName(
            "T107: under each of 200 seeds each timer comes once, at its time, unless it was cancelled or its worker gone")
    void underSeeds() {
        for (long seed = 0; seed < 200; seed++) {
            Simulation simulation = new Simulation(seed);
            Random random = new Random(seed);
            Noted noted = Noted.start(simulation.system());
            List<Expected> all = new ArrayList<>();
            List<Integer> comes = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                switch (random.nextInt(8)) {
                    case 0 -> {
                        if (random.nextBoolean()) {
                            noted.crash();
                        } else {
                            noted.ref().exit(ExitReason.KILL);
                        }
                        all.forEach(one -> one.over = true);
                    }
                    case 1, 2 -> {
                        if (!all.isEmpty()) {
                            Expected one = all.get(random.nextInt(all.size()));
                            Optional<Duration> left =
                                    one.over ? Optional.empty() : Optional.of(nanos(one.at - simulation.nanos()));
                            assertWithMessage("seed %s: cancel of %s", seed, one.number)
                                    .that(one.timer.cancel())
                                    .isEqualTo(left);
                            one.over = true;
                        }
                    }
                    case 3, 4 -> {
                        long until = simulation.nanos() + random.nextInt(150);
                        SimulatedTime.pass(simulation, nanos(until - simulation.nanos()));
                        all.stream()
                                .filter(one -> !one.over && one.at <= until)
                                .sorted((one, other) -> Long.compare(one.at, other.at))
                                .forEach(one -> {
                                    comes.add(one.number);
                                    one.over = true;
                                });
                    }
                    default -> {
                        int number = all.size();
                        // times differ, so that their order is known
                        long at = (simulation.nanos() / 100 + 1 + random.nextInt(3)) * 100 + number % 100;
                        Timer timer = noted.client()
                                .run((it, count) -> it.reply(
                                        random.nextBoolean()
                                                ? it.context().sendAt(at, number)
                                                : it.context().sendAfter(nanos(at - simulation.nanos()), number)));
                        all.add(new Expected(number, at, timer));
                    }
                }
                for (Expected one : all) {
                    assertWithMessage("seed %s: what is left of %s", seed, one.number)
                            .that(one.timer.remaining())
                            .isEqualTo(one.over ? Optional.empty() : Optional.of(nanos(one.at - simulation.nanos())));
                }
            }
            assertWithMessage("seed %s", seed)
                    .that(noted.heard())
                    .containsExactlyElementsIn(comes)
                    .inOrder();
            assertThat(noted.ref().sys().status().timers())
                    .isEqualTo((int) all.stream().filter(one -> !one.over).count());
        }
    }

    private static Duration nanos(long nanos) {
        return Duration.ofNanos(nanos);
    }

    @Test
    @DisplayName("of 4,000 timers that other threads cancel as they expire each is either cancelled or handled")
    void cancelRaces(PeeperSystem system) throws Exception {
        Noted noted = Noted.start(system);
        AtomicInteger cancelled = new AtomicInteger();
        int rounds = 4_000;
        List<AtomicReference<Timer>> timers = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            timers.add(new AtomicReference<>());
        }
        AtomicInteger handled = new AtomicInteger();
        Threads.Background<Void> canceller = Threads.background(() -> {
            for (int i = 0; i < rounds; i++) {
                AtomicReference<Timer> next = timers.get(i);
                while (next.get() == null) {
                    Thread.onSpinWait();
                }
                long until = System.nanoTime() + i % 120_000;
                while (System.nanoTime() < until) {
                    Thread.onSpinWait();
                }
                if (next.get().cancel().isPresent()) {
                    cancelled.incrementAndGet();
                }
            }
            return null;
        });
        for (int i = 0; i < rounds; i++) {
            AtomicReference<Timer> next = timers.get(i);
            Duration delay = nanos(i % 3 == 0 ? 0 : i % 97 * 1_000);
            noted.in(context -> next.set(context.after(delay, handled::incrementAndGet)));
        }
        canceller.get();
        Eventually.eventually(
                "each has ended",
                () -> timers.stream().allMatch(one -> one.get().remaining().isEmpty()));
        noted.client().get();
        System.out.println("cancelled " + cancelled + ", handled " + handled);
        assertThat(handled.get() + cancelled.get()).isEqualTo(rounds);
        assertThat(handled.get()).isGreaterThan(0);
        assertThat(cancelled.get()).isGreaterThan(0);
        assertThat(noted.ref().sys().status().timers()).isEqualTo(0);
    }

    @Test
    @DisplayName("D13: an abandoned handler can't set any, whenever it tries")
    void abandoned(PeeperSystem system) throws Exception {
        Noted noted = Noted.start(system);
        Gate gate = new Gate();
        AtomicReference<Timer> before = new AtomicReference<>();
        AtomicReference<Timer> after = new AtomicReference<>();
        noted.client().post((it, count) -> {
            before.set(it.context().sendAfter(Duration.ZERO, "before the kill"));
            gate.hang();
            after.set(it.context().sendAfter(Duration.ZERO, "after the kill"));
            it.context().after(Duration.ZERO, () -> it.context().ref().send("a task"));
            return it.same();
        });
        gate.awaitEntered();
        noted.ref().exit(ExitReason.KILL);
        assertThat(noted.client().get()).isEqualTo(0);
        gate.open();
        Eventually.eventually("it has tried", () -> after.get() != null);
        assertThat(before.get().remaining()).isEmpty();
        assertThat(after.get().remaining()).isEmpty();
        Eventually.never("they come", () -> !noted.heard().isEmpty());
        assertThat(noted.ref().sys().status().timers()).isEqualTo(0);
    }

    @Test
    @DisplayName("D15: timers pass a full mailbox, keep their place in it, and don't count")
    void fullMailbox() {
        Simulation simulation = new Simulation(1);
        List<Object> heard = new ArrayList<>();
        for (Overflow overflow : Overflow.values()) {
            heard.clear();
            TallyClient tally = simulation
                    .system()
                    .start(TallyPeeper.spec(() -> new Noting(heard), 0).mailbox(Mailbox.bounded(2, overflow)));
            tally.run((it, count) -> {
                it.context().sendAfter(nanos(10), "timer");
                it.context().after(nanos(11), () -> heard.add("task"));
                return it.reply(null);
            });
            tally.run((it, count) -> {
                it.context().ref().send("one");
                SimulatedTime.pass(simulation, nanos(20));
                it.context().ref().send("two");
                assertThat(it.context().ref().mailboxSize()).isEqualTo(2);
                return it.reply(null);
            });
            simulation.settle();
            assertThat(heard).containsExactly("one", "timer", "task", "two").inOrder();
        }
    }
}
