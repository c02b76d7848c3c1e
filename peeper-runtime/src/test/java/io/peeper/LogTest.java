package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.Eventually.eventually;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is logged, how often, and what never is. */
@ExtendWith(FreshSystem.class)
final class LogTest {
    private final List<String> records = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            records.add(entry.getLevel() + " " + entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private PeeperSystem system;
    private TallyClient tally;

    @BeforeEach
    void start(PeeperSystem fresh) {
        FreshSystem.LOGGER.setLevel(Level.WARNING);
        FreshSystem.LOGGER.setUseParentHandlers(false);
        FreshSystem.LOGGER.addHandler(handler);
        system = fresh;
        tally = system.start(TallyPeeper.spec(Tallying::new, 0)
                .name("tally")
                .mailbox(Mailbox.bounded(100, Overflow.REJECT))
                .intensity(500, Duration.ofMinutes(1)));
    }

    @AfterEach
    void restore() {
        FreshSystem.LOGGER.removeHandler(handler);
        FreshSystem.LOGGER.setUseParentHandlers(true);
    }

    /** Makes the worker hang until the gate opens, with so many messages behind it. */
    private Gate fill(int messages) throws InterruptedException {
        return fill(tally, messages);
    }

    private static Gate fill(TallyClient tally, int messages) throws InterruptedException {
        Gate gate = new Gate();
        tally.post((it, state) -> {
            gate.hang();
            return it.same();
        });
        gate.awaitEntered();
        for (int i = 0; i < messages; i++) {
            tally.add(1);
        }
        return gate;
    }

    @Test
    @DisplayName("D15: one warning at each crossing of half the mailbox, and none in between")
    void halfFull() throws Exception {
        Gate gate = fill(49);
        Eventually.never("it warns below half", () -> !records.isEmpty());
        for (int i = 0; i < 40; i++) {
            tally.add(1);
        }
        Eventually.eventually("it warns", () -> !records.isEmpty());
        Eventually.never("it warns twice", () -> records.size() > 1);
        assertThat(records.get(0)).startsWith("WARNING The mailbox of tally is half full");

        gate.open();
        Eventually.eventually("handled", () -> tally.get() == 89);
        Eventually.never("it warns while it becomes idle", () -> records.size() > 1);
        gate = fill(60);
        Eventually.eventually("it warns again", () -> records.size() == 2);
        gate.open();
    }

    @Test
    @DisplayName("D15: one of three is less than half of the mailbox, two are more")
    void oddHalf() throws Exception {
        TallyClient small = system.start(
                TallyPeeper.spec(Tallying::new, 0).name("small").mailbox(Mailbox.bounded(3, Overflow.REJECT)));
        Gate gate = fill(small, 1);
        Eventually.never("it warns below half", () -> !records.isEmpty());
        small.add(1);
        Eventually.eventually("it warns", () -> !records.isEmpty());
        assertThat(records.get(0)).startsWith("WARNING The mailbox of small is half full, 2 of 3 messages");
        gate.open();
    }

    @Test
    @DisplayName("a crash is told with peeper, method and exception, and without the state or the message")
    void crash() {
        tally.add(123_456_789);
        Throwing.crash(() -> tally.run((it, state) -> {
            throw new IllegalStateException("boom");
        }));
        Eventually.eventually("it is told", () -> records.size() == 1);
        assertThat(records.get(0)).startsWith("SEVERE");
        assertThat(records.get(0)).contains("tally (io.peeper.tally.Tally, incarnation 1) exited in");
        assertThat(records.get(0)).contains("run(Step)");
        assertThat(records.get(0)).doesNotContain("123456789");
    }

    @Test
    @DisplayName("of a storm of crashes few are told in full; the end for want of restarts is told with its limit")
    void storm() {
        for (int i = 0; i <= 500; i++) {
            try {
                tally.run((it, state) -> null);
            } catch (WorkerExitedException | NoProcessException e) {
                assertThat(e.outcome()).isNotEqualTo(Outcome.UNKNOWN);
            }
        }
        Eventually.eventually("it ends", () -> !tally.peeper().isAlive());
        Eventually.eventually(
                "the end is told",
                () -> records.stream()
                        .anyMatch(one -> one.contains("tally (io.peeper.tally.Tally) ends: more than 500")));
        assertThat(records.size()).isLessThan(200);
    }

    @Test
    @DisplayName("T249: an info that nobody handles is told by its type")
    void unknownInfo() {
        tally.peeper().send(new StringBuilder("secret"));
        Eventually.eventually("it is told", () -> records.size() == 1);
        assertThat(records.get(0)).contains("java.lang.StringBuilder");
        assertThat(records.get(0)).doesNotContain("secret");
    }

    @Test
    @DisplayName(
            "with the logger off a crash is no record: nothing is made ready for it; it is noticed when the logger is on again")
    void off() {
        AtomicInteger shown = new AtomicInteger();
        TallyClient quiet = system.start(TallyPeeper.spec(
                        () -> new Tallying() {
                            @Override
                            protected Object formatStatus(Integer state) {
                                shown.incrementAndGet();
                                return super.formatStatus(state);
                            }
                        },
                        0)
                .intensity(Integer.MAX_VALUE, Duration.ofSeconds(1)));
        FreshSystem.LOGGER.setLevel(Level.OFF);
        eventually("it is known to be off", () -> {
            int earlier = shown.get();
            return shownBy(quiet, shown) == earlier;
        });
        int before = shown.get();
        for (int i = 0; i < 1_000; i++) {
            crash(quiet);
        }
        assertThat(shown.get()).isEqualTo(before);
        assertThat(records).isEmpty();

        FreshSystem.LOGGER.setLevel(Level.WARNING);
        eventually("crashes are told again", () -> {
            crash(quiet);
            return !records.isEmpty() && shown.get() > before;
        });
    }

    private static int shownBy(TallyClient client, AtomicInteger shown) {
        crash(client);
        return shown.get();
    }

    private static void crash(TallyClient client) {
        Throwing.crash(() -> client.run((it, state) -> {
            throw new IllegalStateException("boom");
        }));
    }
}
