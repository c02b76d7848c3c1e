package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.Chain;
import io.peeper.tally.ChainPeeper;
import io.peeper.tally.Chaining;
import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.TallyWorker;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** What must be refused is refused at once, by an exception that names the culprit, and nothing is half started. */
@ExtendWith(FreshSystem.class)
final class BadInputTest {
    private PeeperSystem system;
    private TallyClient tally;
    private PeeperRef ref;
    private PeeperSpec<TallyClient, Integer> spec;

    @BeforeEach
    void start(PeeperSystem fresh) {
        system = fresh;
        spec = TallyPeeper.spec(Tallying::new, 5);
        tally = system.start(spec);
        ref = tally.peeper();
    }

    @AfterEach
    void nothingHalfStarted() {
        assertThat(system.refs()).containsExactly(ref);
        assertThat(system.registered()).isEmpty();
        assertThat(tally.get()).isEqualTo(5);
        assertThat(ref.incarnation()).isEqualTo(1);
    }

    private static void isNull(String culprit, Executable call) {
        assertThat(assertThrows(NullPointerException.class, call))
                .hasMessageThat()
                .contains(culprit);
    }

    private static void isIllegal(String culprit, Executable call) {
        assertThat(assertThrows(IllegalArgumentException.class, call))
                .hasMessageThat()
                .contains(culprit);
    }

    @Test
    @DisplayName("null arguments of specs")
    void nullsOfSpecs() {
        isNull("worker", () -> TallyPeeper.spec(null, 5));
        isNull("state", () -> TallyPeeper.spec(Tallying::new, null));
        isNull("name", () -> spec.name((String) null));
        isNull("name", () -> spec.name((Name) null));
        isNull("id", () -> spec.id(null));
        isNull("listener", () -> spec.listener(null));
        isNull("window", () -> spec.intensity(1, null));
        isNull("shutdown", () -> spec.shutdown(null));
        isNull("mailbox", () -> spec.mailbox(null));
        isNull("start timeout", () -> spec.startTimeout(null));
        isNull("dispatcher", () -> spec.dispatcher(null));
    }

    @Test
    @DisplayName("null arguments of systems, refs and clients")
    void nullsOfSystems() {
        isNull("spec", () -> system.start(null));
        isNull("name", () -> system.whereis(null));
        isNull("protocol", () -> system.client(null, Name.local("a")));
        isNull("name", () -> system.client(Tally.class, null));
        isNull("limit", () -> system.close(null));
        isNull("name", () -> TallyPeeper.named(system, (String) null));
        isNull("name", () -> TallyPeeper.named(system, (Name) null));
        isNull("system", () -> TallyPeeper.named(null, "a"));
        isNull("ref", () -> TallyPeeper.client(null));
        isNull("timeout", () -> TallyPeeper.withTimeout(tally, null));
        isNull("message", () -> ref.send(null));
        isNull("reason", () -> ref.exit(null));
        isNull("reason", () -> ref.stop(null, Duration.ofSeconds(1)));
        isNull("timeout", () -> ref.stop(ExitReason.NORMAL, null));
    }

    @Test
    @DisplayName("null arguments of values")
    void nullsOfValues() {
        isNull("name", () -> Name.local(null));
        isNull("overflow", () -> Mailbox.bounded(1, null));
        isNull("shutdown timeout", () -> Shutdown.timeout(null));
        isNull("cause", () -> new ExitReason.Crash(null));
        isNull("term", () -> new ExitReason.Other(null));
    }

    @Test
    @DisplayName("illegal durations, counts and capacities")
    void illegalNumbers() {
        for (Duration illegal : new Duration[] {Duration.ZERO, Duration.ofNanos(-1), Duration.ofDays(-1_000_000)}) {
            isIllegal("window: " + illegal, () -> spec.intensity(1, illegal));
            isIllegal("start timeout: " + illegal, () -> spec.startTimeout(illegal));
            isIllegal("shutdown timeout: " + illegal, () -> Shutdown.timeout(illegal));
            isIllegal("timeout: " + illegal, () -> TallyPeeper.withTimeout(tally, illegal));
            isIllegal("timeout: " + illegal, () -> ref.stop(ExitReason.NORMAL, illegal));
            isIllegal("limit: " + illegal, () -> system.close(illegal));
        }
        isIllegal("restarts: -1", () -> spec.intensity(-1, Duration.ofSeconds(1)));
        isIllegal("capacity: 0", () -> Mailbox.bounded(0, Overflow.REJECT));
        isIllegal("capacity: -1", () -> Mailbox.bounded(-1, Overflow.BLOCK));
        isIllegal("threads: 0", () -> Dispatcher.pool(0));
        isIllegal("name", () -> Name.local(""));
        isIllegal("name", () -> spec.name(""));
    }

    @Test
    @DisplayName("durations that are longer than any clock are for ever")
    void hugeDurations() {
        Duration huge = Duration.ofSeconds(Long.MAX_VALUE);
        TallyClient patient = TallyPeeper.withTimeout(tally, huge);
        assertThat(patient.get()).isEqualTo(5);
        assertThat(patient.asyncAddAndGet(0).toCompletableFuture().join()).isEqualTo(5);
        TallyClient other =
                system.start(spec.intensity(1, huge).startTimeout(huge).shutdown(Shutdown.timeout(huge)));
        other.peeper().stop(ExitReason.NORMAL, huge);
    }

    private void fails(String culprit, Supplier<? extends TallyWorker> worker) {
        StartFailedException failure = assertThrows(
                StartFailedException.class,
                () -> system.start(TallyPeeper.spec(worker, 5).name("refused").id("refused one")));
        assertThat(failure).hasMessageThat().contains("refused one");
        assertThat(failure).hasCauseThat().isInstanceOf(IllegalStateException.class);
        assertThat(failure).hasCauseThat().hasMessageThat().contains(culprit);
        assertThat(failure).hasCauseThat().hasMessageThat().contains("refused one");
    }

    @Test
    @DisplayName("T257: a supplier that returns null, or the same worker twice")
    void suppliers() {
        fails("returned null", () -> null);

        Tallying same = new Tallying();
        TallyClient first = system.start(TallyPeeper.spec(() -> same, 5));
        fails("for the second time", () -> same);
        first.peeper().exit(ExitReason.KILL);
        Eventually.eventually(
                "its own restarts fail until the limit", () -> !first.peeper().isAlive());
    }

    @Test
    @DisplayName("T257: a supplier of workers of another protocol")
    @SuppressWarnings({"unchecked", "rawtypes"})
    void workerOfAnotherProtocol() {
        Supplier<TallyWorker> other = (Supplier) Chaining::new;
        fails("io.peeper.tally.Chaining, which is no io.peeper.tally.TallyWorker", other);
    }

    @Test
    @DisplayName("T257: a supplier that throws")
    void supplierThrows() {
        IllegalStateException boom = new IllegalStateException("boom");
        StartFailedException failure = assertThrows(
                StartFailedException.class,
                () -> system.start(TallyPeeper.spec(
                                () -> {
                                    throw boom;
                                },
                                5)
                        .name("refused")));
        assertThat(failure).hasCauseThat().isSameInstanceAs(boom);
    }

    @Test
    @DisplayName("an init that returns null, or null as the state")
    void illegalInits() {
        StartFailedException failure = assertThrows(
                StartFailedException.class,
                () -> system.start(TallyPeeper.spec(
                        () -> new Tallying() {
                            @Override
                            protected Next<Integer> init(Integer state, Start start) {
                                return null;
                            }
                        },
                        5)));
        assertThat(failure).hasCauseThat().hasMessageThat().contains("init returned null");
        failure = assertThrows(
                StartFailedException.class,
                () -> system.start(TallyPeeper.spec(
                        () -> new Tallying() {
                            @Override
                            protected Next<Integer> init(Integer state, Start start) {
                                return next(null);
                            }
                        },
                        5)));
        assertThat(failure).hasCauseThat().hasMessageThat().contains("init returned null as the state");
    }

    @Test
    @DisplayName("a ref of another protocol")
    void refs() {
        PeeperRef chain =
                system.start(ChainPeeper.spec(Chaining::new, Chain.Links.NONE)).peeper();
        isIllegal("io.peeper.tally.Chain, not io.peeper.tally.Tally", () -> TallyPeeper.client(chain));
        chain.stop();
    }

    @Test
    @DisplayName("a name whose holder has another protocol")
    void nameOfAnotherProtocol() {
        PeeperRef chain = system.start(
                        ChainPeeper.spec(Chaining::new, Chain.Links.NONE).name("chain"))
                .peeper();
        isIllegal(
                "io.peeper.tally.Chain",
                () -> TallyPeeper.named(system, "chain").get());
        isIllegal(
                "io.peeper.tally.Chain",
                () -> TallyPeeper.named(system, "chain").add(1));
        chain.stop();
    }

    @Test
    @DisplayName("T262: calls to the dead fail at once, whatever their limit")
    void theDead() {
        TallyClient dead = system.start(spec.name("dead"));
        dead.peeper().stop();
        long began = System.nanoTime();
        for (TallyClient one : new TallyClient[] {dead, TallyPeeper.named(system, "dead")}) {
            NoProcessException failure = Throwing.fails(
                    NoProcessException.class,
                    Outcome.NOT_RUN,
                    () -> TallyPeeper.withTimeout(one, Duration.ofDays(1)).get());
            assertThat(failure).hasMessageThat().contains("dead");
            one.add(1);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
    }
}
