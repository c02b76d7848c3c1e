package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.TallyWorker;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One thread's messages are handled in the order sent. */
@ExtendWith(FreshSystem.class)
final class OrderTest {
    private static final int SENDERS = 4;
    private static final int MESSAGES = 4_000;

    /** A worker that knows the how manieth it is. */
    private static final class Numbered extends Tallying {
        final int serial;

        Numbered(int serial) {
            this.serial = serial;
        }
    }

    /** A message that was handled, and by which worker. */
    private record Seen(int worker, int number) {
        static Seen by(TallyWorker worker, int number) {
            return new Seen(((Numbered) worker).serial, number);
        }
    }

    private static TallyClient start(PeeperSystem system, Mailbox mailbox) {
        AtomicInteger workers = new AtomicInteger();
        TallyClient tally = system.start(TallyPeeper.spec(() -> new Numbered(workers.incrementAndGet()), 0)
                .mailbox(mailbox)
                .intensity(1_000_000, Duration.ofSeconds(10)));
        return TallyPeeper.patient(tally, Duration.ofMinutes(1));
    }

    /** Sends casts, calls and infos; each message notes its number, and some crash. */
    private static void send(TallyClient tally, int number, int crashEvery, List<Seen> seen) {
        boolean crashes = number % crashEvery == crashEvery - 1;
        switch (number % 5) {
            case 0, 1, 2 ->
                tally.post((it, state) -> {
                    seen.add(Seen.by(it, number));
                    if (crashes) {
                        throw new IllegalStateException("boom");
                    }
                    return it.next(state + 1);
                });
            case 3 -> {
                try {
                    tally.run((it, state) -> {
                        seen.add(Seen.by(it, number));
                        if (crashes) {
                            throw new IllegalStateException("boom");
                        }
                        return it.done(state + 1);
                    });
                } catch (WorkerExitedException e) {
                    // it crashed, as it had to, or was killed, perhaps before its first line
                    assertThat(e.outcome()).isNotEqualTo(Outcome.UNKNOWN);
                }
            }
            default ->
                tally.peeper().send((Tally.Act) (it, state) -> {
                    seen.add(Seen.by(it, number));
                    return it.next(state + 1);
                });
        }
    }

    private static List<List<Seen>> sendFromAll(TallyClient tally, int crashEvery) throws Exception {
        List<List<Seen>> seen = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            seen.add(Collections.synchronizedList(new ArrayList<>()));
        }
        Threads.together(SENDERS, thread -> {
            for (int i = 0; i < MESSAGES; i++) {
                send(tally, i, crashEvery, seen.get(thread));
            }
        });
        awaitHandled(tally);
        return seen;
    }

    /** A kill may hit the call that waits for all before it. */
    private static void awaitHandled(TallyClient tally) {
        while (true) {
            try {
                tally.get();
                return;
            } catch (WorkerExitedException e) {
                assertThat(e.reason()).isEqualTo(ExitReason.KILL);
            }
        }
    }

    private static void assertInOrder(List<Seen> seen) {
        Seen last = new Seen(0, -1);
        for (Seen each : seen) {
            assertWithMessage("%s after %s", each, last).that(each.number()).isGreaterThan(last.number());
            last = each;
        }
    }

    @Test
    @DisplayName("casts, calls and infos of each of 4 senders arrive in order and once, over crashes")
    void overCrashes(PeeperSystem system) throws Exception {
        TallyClient tally = start(system, Mailbox.standard());

        List<List<Seen>> seen = sendFromAll(tally, 7);

        for (List<Seen> one : seen) {
            assertThat(one.size()).isEqualTo(MESSAGES);
            assertInOrder(one);
        }
        assertThat(tally.peeper().incarnation()).isGreaterThan(1_000L);
    }

    @Test
    @DisplayName("the same through a mailbox that blocks")
    void blockingMailbox(PeeperSystem system) throws Exception {
        TallyClient tally = start(system, Mailbox.bounded(3, Overflow.BLOCK));

        List<List<Seen>> seen = sendFromAll(tally, 7);

        for (List<Seen> one : seen) {
            assertThat(one.size()).isEqualTo(MESSAGES);
            assertInOrder(one);
        }
    }

    @Test
    @DisplayName("over kills nothing is handled twice or out of order, and nothing that was not begun is lost")
    void overKills(PeeperSystem system) throws Exception {
        TallyClient tally = start(system, Mailbox.standard());
        Threads.Background<List<List<Seen>>> load = Threads.background(() -> sendFromAll(tally, MESSAGES + 1));
        int kills = 0;
        while (!load.isDone()) {
            tally.peeper().exit(ExitReason.KILL);
            kills++;
            LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(20_000, 500_000));
        }

        int lost = 0;
        for (List<Seen> one : load.get()) {
            // a killed handler may note its message when the next worker already goes on
            List<Seen> byWorkers = new ArrayList<>(List.of(one.toArray(new Seen[0])));
            byWorkers.sort(Comparator.comparingInt(Seen::worker));
            assertInOrder(byWorkers);
            lost += MESSAGES - byWorkers.size();
        }
        // a kill may hit a message between its begin and its first line
        assertThat(lost).isAtMost(kills);
    }

    @Test
    @DisplayName("T059: a step of then(...) runs before what is queued, and start has returned before it")
    void thenRunsFirst(PeeperSystem system) throws Exception {
        List<String> seen = Collections.synchronizedList(new ArrayList<>());
        Gate gate = new Gate();
        TallyClient tally = system.start(TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected Next<Integer> init(Integer state, Start start) {
                        self().add(10);
                        return next(state).then(s -> {
                            seen.add("then after init: " + s);
                            gate.hang();
                            return next(s + 1).then(t -> {
                                seen.add("then after then: " + t);
                                return same();
                            });
                        });
                    }
                },
                0));
        tally.post((it, state) -> {
            seen.add("cast: " + state);
            return it.next(state + 1)
                    .then(s -> {
                        seen.add("first: " + s);
                        return it.next(s + 1);
                    })
                    .then(s -> {
                        seen.add("second: " + s);
                        return it.same();
                    });
        });
        tally.post((it, state) -> {
            seen.add("last: " + state);
            return it.same();
        });
        gate.awaitEntered().open();

        assertThat(tally.get()).isEqualTo(13);
        assertThat(seen)
                .containsExactly(
                        "then after init: 0", "then after then: 1", "cast: 11", "first: 12", "second: 13", "last: 13")
                .inOrder();
    }

    @Test
    @DisplayName(
            "T061: the reply of a call leaves before its step runs, and a crash of the step keeps what was replied")
    void stepIsAMessageOfItsOwn(PeeperSystem system) {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 0));

        int reply = tally.run((it, state) -> it.<Integer>reply(7, state + 1).then(s -> {
            throw new IllegalStateException("boom");
        }));

        assertThat(reply).isEqualTo(7);
        assertThat(tally.get()).isEqualTo(1);
        assertThat(tally.peeper().incarnation()).isEqualTo(2);
    }

    @Test
    @DisplayName("T278: a worker may send to itself; the message goes to the end of the queue")
    void selfSend(PeeperSystem system) throws Exception {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 1));
        Gate gate = new Gate();
        tally.post((it, state) -> {
            gate.hang();
            it.self().post((self, s) -> self.next(s * 10));
            return it.same();
        });
        gate.awaitEntered();
        tally.add(1);
        gate.open();

        tally.run((it, state) -> it.done());
        Eventually.eventually("the message to itself came last", () -> tally.get() == 20);
    }
}
