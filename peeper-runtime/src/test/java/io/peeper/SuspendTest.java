package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.Throwing.fails;

import io.peeper.Noting.Noted;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A peeper that handles no messages for a while. */
@ExtendWith(FreshSystem.class)
final class SuspendTest {
    private PeeperSystem system;
    private TallyClient tally;
    private Sys sys;

    @BeforeEach
    void start(PeeperSystem fresh) {
        system = fresh;
        tally = system.start(TallyPeeper.spec(Tallying::new, 0));
        sys = tally.peeper().sys();
    }

    private void multiply(int by) {
        tally.post((it, count) -> it.next(count * by));
    }

    @Test
    @DisplayName(
            "S156: what comes waits, in order, and is handled in order after resume; a second suspend or resume does nothing")
    void order() {
        sys.suspend();
        sys.suspend();
        tally.add(3);
        multiply(10);
        tally.add(4);
        assertThat(tally.peeper().mailboxSize()).isEqualTo(3);
        assertThat(sys.status().mode()).isEqualTo(Status.Mode.SUSPENDED);
        assertThat(sys.status().mailboxSize()).isEqualTo(3);
        assertThat(sys.state()).isEqualTo(0);
        multiply(10);
        assertThat(sys.state()).isEqualTo(0);
        sys.resume();
        assertThat(tally.get()).isEqualTo(340);
        assertThat(sys.status().mode()).isEqualTo(Status.Mode.RUNNING);
        sys.resume();
        assertThat(tally.get()).isEqualTo(340);
    }

    @Test
    @DisplayName(
            "S156: callers may give up meanwhile, and what they asked never runs; S25: others are answered after resume")
    void callers() throws Exception {
        sys.suspend();
        fails(
                CallTimeoutException.class,
                Outcome.NOT_RUN,
                () -> TallyPeeper.withTimeout(tally, Duration.ofMillis(20)).addAndGet(1_000));
        CompletableFuture<Integer> asked = tally.asyncAddAndGet(1).toCompletableFuture();
        sys.state();
        assertThat(asked.isDone()).isFalse();
        sys.resume();
        assertThat(asked.get()).isEqualTo(1);
        assertThat(tally.get()).isEqualTo(1);
    }

    @Test
    @DisplayName("S68: stop works while suspended, terminate runs, and what waited is NOT_RUN")
    void stop() throws Exception {
        List<Object> terminated = new ArrayList<>();
        TallyClient ends = system.start(TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected void terminate(ExitReason reason, Integer state) {
                        terminated.add(reason + " " + state);
                    }
                },
                3));
        ends.peeper().sys().suspend();
        Threads.Background<Integer> caller = Threads.background(() -> ends.addAndGet(1));
        Eventually.eventually("it waits", () -> ends.peeper().mailboxSize() == 1);
        ends.peeper().stop();
        assertThat(caller.failure(WorkerExitedException.class).outcome()).isEqualTo(Outcome.NOT_RUN);
        assertThat(terminated).containsExactly("normal 3");
    }

    @Test
    @DisplayName(
            "S156: exit and replaceState work while suspended; a new worker is not suspended, as no new process is")
    void exitAndReplace() {
        sys.suspend();
        tally.add(1);
        assertThat(sys.replaceState(state -> 10)).isEqualTo(10);
        assertThat(sys.state()).isEqualTo(10);
        tally.peeper().exit(ExitReason.KILL);
        assertThat(tally.get()).isEqualTo(11);
        assertThat(tally.peeper().incarnation()).isEqualTo(2);
    }

    @Test
    @DisplayName("S159: upgrade works while suspended, and the peeper stays so")
    void upgrade() {
        sys.suspend();
        tally.add(1);
        tally.peeper()
                .upgrade(
                        () -> new Tallying() {
                            @Override
                            protected Next<Integer> add(Integer state, int amount) {
                                return next(state + 100 * amount);
                            }
                        },
                        null);
        assertThat(sys.status().mode()).isEqualTo(Status.Mode.SUSPENDED);
        assertThat(sys.state()).isEqualTo(0);
        sys.resume();
        assertThat(tally.get()).isEqualTo(100);
    }

    @Test
    @DisplayName("a link ends a suspended worker; timers, monitors and trapped exits wait like any message")
    void signals() {
        Noted noted = Noted.start(system);
        Noted other = Noted.start(system);
        Noted third = Noted.start(system);
        noted.in(context -> {
            context.trapExits(true);
            context.link(other.ref());
            context.monitor(other.ref());
            context.sendAfter(Duration.ZERO, "timer");
        });
        noted.hears(String.class, 1);
        noted.ref().sys().suspend();
        other.ref().stop();
        noted.ref().sys().state();
        assertThat(noted.heard()).containsExactly("timer");
        noted.ref().sys().resume();
        noted.hears(Exit.class, 1);
        noted.hears(Down.class, 1);

        noted.in(context -> {
            context.trapExits(false);
            context.link(third.ref());
        });
        noted.ref().sys().suspend();
        third.crash();
        Eventually.eventually("it exits", () -> noted.ref().incarnation() == 2);
    }

    @Test
    @DisplayName("D15: the bound holds while suspended, with each overflow, and mailboxSize counts")
    void bounds() {
        for (Overflow overflow : Overflow.values()) {
            TallyClient full = system.start(TallyPeeper.spec(Tallying::new, 0).mailbox(Mailbox.bounded(3, overflow)));
            Sys its = full.peeper().sys();
            its.suspend();
            its.suspend();
            for (int amount : new int[] {1, 10, 100}) {
                full.add(amount);
                its.state();
            }
            assertThat(full.peeper().mailboxSize()).isEqualTo(3);
            TallyClient hasty = TallyPeeper.withTimeout(full, Duration.ofMillis(30));
            switch (overflow) {
                case BLOCK -> fails(CallTimeoutException.class, Outcome.NOT_RUN, () -> hasty.addAndGet(1_000));
                case DROP_OLDEST -> full.add(1_000);
                case DROP_NEWEST -> full.add(1_000);
                default -> fails(MailboxFullException.class, Outcome.NOT_RUN, () -> full.add(1_000));
            }
            assertThat(full.peeper().mailboxSize()).isEqualTo(3);
            assertThat(its.status().mailboxSize()).isEqualTo(3);
            its.resume();
            Eventually.eventually("all handled", () -> full.peeper().mailboxSize() == 0);
            assertThat(full.get()).isEqualTo(overflow == Overflow.DROP_OLDEST ? 1_110 : 111);
        }
    }

    @Test
    @DisplayName("D15: a sender that waits for room waits on while suspended, and gets on after resume")
    void blockedSender() throws Exception {
        TallyClient full = system.start(TallyPeeper.spec(Tallying::new, 0).mailbox(Mailbox.bounded(1, Overflow.BLOCK)));
        full.peeper().sys().suspend();
        full.add(1);
        Threads.Background<Void> sender = Threads.background(() -> {
            full.add(10);
            return null;
        });
        Eventually.eventually("it waits", () -> sender.thread.getState() == Thread.State.WAITING);
        full.peeper().sys().state();
        assertThat(sender.isDone()).isFalse();
        full.peeper().sys().resume();
        sender.get();
        assertThat(full.get()).isEqualTo(11);
    }

    @Test
    @DisplayName(
            "S156: messages, requests, suspends and resumes at random, against a model, with both kinds of mailbox")
    void underSeeds() {
        for (long seed = 0; seed < 400; seed++) {
            Simulation simulation = new Simulation(seed);
            Random random = new Random(seed);
            int bound = 1 + random.nextInt(6);
            boolean drops = random.nextBoolean();
            TallyClient client = simulation
                    .system()
                    .start(TallyPeeper.spec(Tallying::new, 0)
                            .intensity(1_000, Duration.ofDays(1))
                            .mailbox(drops ? Mailbox.bounded(bound, Overflow.DROP_OLDEST) : Mailbox.unbounded()));
            Sys its = client.peeper().sys();
            Deque<Integer> waiting = new ArrayDeque<>();
            List<Integer> handled = new ArrayList<>();
            List<Integer> expected = new ArrayList<>();
            boolean suspended = false;
            for (int i = 0; i < 80; i++) {
                int number = i;
                switch (random.nextInt(9)) {
                    case 0 -> {
                        its.suspend();
                        suspended = true;
                    }
                    case 1 -> {
                        its.resume();
                        suspended = false;
                    }
                    case 2 -> its.replaceState(state -> (int) state + 1);
                    case 3 -> {
                        client.peeper().exit(ExitReason.KILL);
                        suspended = false;
                    }
                    case 4 -> assertThat(its.status().mailboxSize()).isEqualTo(waiting.size());
                    case 5 -> client.peeper().upgrade(Tallying::new, null);
                    default -> {
                        client.post((it, count) -> {
                            handled.add(number);
                            return it.next(count + 1);
                        });
                        waiting.addLast(number);
                        if (drops && waiting.size() > bound) {
                            waiting.removeFirst();
                        }
                    }
                }
                if (random.nextBoolean() || !suspended) {
                    simulation.settle();
                }
                if (!suspended) {
                    expected.addAll(waiting);
                    waiting.clear();
                }
                assertThat(client.peeper().mailboxSize()).isEqualTo(waiting.size());
                assertThat(handled).isEqualTo(expected);
            }
        }
    }
}
