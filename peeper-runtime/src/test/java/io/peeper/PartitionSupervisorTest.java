package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static io.peeper.Eventually.eventually;
import static io.peeper.Eventually.onceItRunsAgain;
import static io.peeper.Throwing.fails;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A supervisor of children that share the work by key. */
@ExtendWith(FreshSystem.class)
final class PartitionSupervisorTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private final List<String> ended = new CopyOnWriteArrayList<>();
    private PeeperSystem system;

    @BeforeEach
    void system(PeeperSystem fresh) {
        system = fresh;
    }

    /** Each begins with its number and notes its end. */
    private PartitionSupervisor.Spec<TallyClient> numbered() {
        return PartitionSupervisor.spec(number -> TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected void terminate(ExitReason reason, Integer state) {
                        ended.add(number + " " + reason);
                    }
                },
                number));
    }

    @Test
    @DisplayName(
            "T196, S122: as many as there are cores, called by their numbers; 100 keys find their dynamic supervisor, once each")
    void keyedStarts() {
        PartitionSupervisor<DynamicSupervisor> carts = PartitionSupervisor.spec(
                        DynamicSupervisor.spec().intensity(3, MINUTE))
                .name("carts")
                .start(system);
        assertThat(carts.partitions()).isEqualTo(Runtime.getRuntime().availableProcessors());
        for (int i = 0; i < 100; i++) {
            carts.partition(i).startChild(TallyPeeper.spec(Tallying::new, i).name("cart " + i));
            carts.partition("cart " + i).startChild(TallyPeeper.spec(Tallying::new, i));
        }
        int found = 0;
        for (DynamicSupervisor one : carts.all()) {
            found += one.count().active();
        }
        assertThat(found).isEqualTo(200);
        for (int i = 0; i < 100; i++) {
            PeeperRef cart = system.whereis(Name.local("cart " + i)).orElseThrow();
            assertThat(cart.supervisor()).hasValue(carts.partition(i));
        }
        List<String> ids = new ArrayList<>();
        carts.entries().forEach(child -> ids.add(child.id()));
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < carts.partitions(); i++) {
            numbers.add(String.valueOf(i));
        }
        assertThat(ids).isEqualTo(numbers);
        assertThat(system.supervisor(Name.local("carts"))).hasValue(carts);
        assertThat(carts.count().supervisors()).isEqualTo(numbers.size());
        carts.stop();
        assertThat(system.refs()).isEmpty();
        assertThat(system.supervisor(Name.local("carts"))).isEmpty();
    }

    @Test
    @DisplayName(
            "S123: integers of any kind and sign go by their value, all else by its hash code, whose high bits count")
    void routing() {
        PartitionSupervisor<TallyClient> shares = numbered().partitions(7).start(system);
        for (int i = -50; i <= 50; i++) {
            int expected = Math.abs(i) % 7;
            assertThat(shares.partitionOf(i)).isEqualTo(expected);
            assertThat(shares.partitionOf((long) i)).isEqualTo(expected);
            assertThat(shares.partitionOf((short) i)).isEqualTo(expected);
            assertThat(shares.partitionOf((byte) i)).isEqualTo(expected);
            assertThat(shares.partitionOf(BigInteger.valueOf(i))).isEqualTo(expected);
            assertThat(shares.partition(i).get()).isEqualTo(expected);
        }
        assertThat(shares.partitionOf(Long.MIN_VALUE)).isEqualTo((int) -(Long.MIN_VALUE % 7));
        assertThat(shares.partitionOf(Integer.MIN_VALUE)).isEqualTo((int) (2147483648L % 7));
        Set<Integer> reached = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            int number = shares.partitionOf("key " + i);
            assertThat(shares.partitionOf("key " + i)).isEqualTo(number);
            reached.add(number);
        }
        assertThat(reached).containsExactly(0, 1, 2, 3, 4, 5, 6);
        PartitionSupervisor<TallyClient> four = numbered().partitions(4).start(system);
        reached.clear();
        for (int i = 0; i < 64; i++) {
            // they differ in their high bits alone
            reached.add(four.partitionOf((double) (1 << (i % 30))));
        }
        assertWithMessage("not all in one").that(reached.size()).isGreaterThan(1);
        assertThrows(NullPointerException.class, () -> shares.partition(null));
    }

    @Test
    @DisplayName(
            "S101, S102: a child that ends is started again alone, with its state, and its client stays; too often ends all")
    void restarts() throws Exception {
        PartitionSupervisor<TallyClient> shares = PartitionSupervisor.spec(
                        TallyPeeper.spec(Tallying::new, 0).intensity(0, MINUTE))
                .partitions(3)
                .intensity(2, MINUTE)
                .start(system);
        TallyClient second = shares.partition(1);
        second.addAndGet(5);
        second.peeper().exit(ExitReason.KILL);
        assertThat(onceItRunsAgain(second::get)).isEqualTo(5);
        assertThat(shares.partition(1)).isEqualTo(second);
        assertThat(shares.partition(0).peeper().incarnation()).isEqualTo(1);
        second.peeper().exit(ExitReason.KILL);
        assertThat(onceItRunsAgain(second::get)).isEqualTo(5);
        second.peeper().exit(ExitReason.KILL);
        assertThat(shares.whenTerminated().toCompletableFuture().get(20, TimeUnit.SECONDS))
                .isEqualTo(ExitReason.SHUTDOWN);
        assertThat(system.refs()).isEmpty();
        fails(
                NoProcessException.class,
                Outcome.NOT_RUN,
                () -> shares.partition(0).get());
    }

    @Test
    @DisplayName(
            "S124: resize stops the upper ones, last first, and brings them back anew; keys follow; beyond its limits it refuses")
    void resize() {
        PartitionSupervisor<TallyClient> shares = numbered().partitions(4).start(system);
        TallyClient third = shares.partition(2);
        assertThat(shares.resize(2)).isEqualTo(4);
        assertThat(ended).containsExactly("3 shutdown", "2 shutdown").inOrder();
        assertThat(shares.partitions()).isEqualTo(2);
        assertThat(shares.partition(3).get()).isEqualTo(1);
        assertThat(shares.count()).isEqualTo(new SupervisorRef.Count(4, 2, 0, 4));
        fails(NoProcessException.class, Outcome.NOT_RUN, third::get);

        assertThat(shares.resize(0)).isEqualTo(2);
        assertThat(assertThrows(IllegalStateException.class, () -> shares.partition("x")))
                .hasMessageThat()
                .contains("no partitions left");
        assertThat(shares.all()).isEmpty();
        assertThat(shares.resize(3)).isEqualTo(0);
        assertThat(shares.partition(2).get()).isEqualTo(2);
        assertThat(shares.partition(2)).isNotEqualTo(third);
        assertThat(shares.resize(3)).isEqualTo(3);

        assertThat(assertThrows(IllegalArgumentException.class, () -> shares.resize(5)))
                .hasMessageThat()
                .contains("from 0 to 4");
        assertThrows(IllegalArgumentException.class, () -> shares.resize(-1));
        assertThat(shares.all()).hasSize(3);
    }

    @Test
    @DisplayName("S124: where one does not start again, those before it stay, and one may try again")
    void resizeFails() {
        AtomicReference<Integer> failing = new AtomicReference<>(-1);
        PartitionSupervisor<TallyClient> shares = PartitionSupervisor.spec(number -> TallyPeeper.spec(
                        () -> new Tallying() {
                            @Override
                            protected Next<Integer> init(Integer state, Start start) {
                                if (failing.get() == number) {
                                    throw new IllegalStateException("not yet");
                                }
                                return next(state);
                            }
                        },
                        number))
                .partitions(4)
                .start(system);
        shares.resize(0);
        failing.set(2);
        assertThrows(StartFailedException.class, () -> shares.resize(4));
        assertThat(shares.partitions()).isEqualTo(2);
        assertThat(shares.count().active()).isEqualTo(2);
        failing.set(-1);
        assertThat(shares.resize(4)).isEqualTo(2);
        assertThat(shares.partition(3).get()).isEqualTo(3);
    }

    @Test
    @DisplayName("a child that would have to end for it can't resize")
    void resizeFromBelow() {
        PartitionSupervisor<TallyClient> shares = numbered().partitions(2).start(system);
        String refused = shares.partition(1).run((it, state) -> {
            try {
                shares.resize(1);
                return it.reply("resized");
            } catch (IllegalStateException e) {
                return it.reply(e.getMessage());
            }
        });
        assertThat(refused).contains("for which it would wait");
        assertThat(shares.partitions()).isEqualTo(2);
        // one that stays may
        assertThat(shares.partition(0).<Integer>run((it, state) -> it.reply(shares.resize(1))))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("T198, S122: what makes no sense is refused, by name, before anything starts")
    void refused() {
        PeeperSpec<TallyClient, Integer> child = TallyPeeper.spec(Tallying::new, 0);
        PartitionSupervisor.Spec<TallyClient> spec = PartitionSupervisor.spec(child);
        assertThat(assertThrows(IllegalArgumentException.class, () -> spec.partitions(0)))
                .hasMessageThat()
                .contains("partitions: 0");
        assertThrows(IllegalArgumentException.class, () -> spec.intensity(-1, MINUTE));
        assertThat(assertThrows(
                        IllegalArgumentException.class,
                        () -> PartitionSupervisor.spec(child.name("one"))
                                .partitions(2)
                                .start(system)))
                .hasMessageThat()
                .contains("partition 1 would have the name one");
        assertThrows(
                IllegalArgumentException.class,
                () -> PartitionSupervisor.spec(child.restart(Restart.TEMPORARY).significant(true))
                        .start(system));
        assertThrows(NullPointerException.class, () -> PartitionSupervisor.spec((ChildSpec<TallyClient>) null));
        assertThat(assertThrows(
                        NullPointerException.class,
                        () -> PartitionSupervisor.<TallyClient>spec(number -> null)
                                .start(system)))
                .hasMessageThat()
                .contains("the function gave null");
        assertThat(system.refs()).isEmpty();
        assertThat(system.tree().roots()).isEmpty();
    }

    @Test
    @DisplayName("T200: stop waits for all, and an ended one refuses what it is asked")
    void stop() {
        PartitionSupervisor<TallyClient> shares = numbered().partitions(3).start(system);
        shares.stop();
        assertThat(ended)
                .containsExactly("2 shutdown", "1 shutdown", "0 shutdown")
                .inOrder();
        assertThrows(NoProcessException.class, shares::entries);
        assertThrows(NoProcessException.class, shares::count);
        assertThrows(NoProcessException.class, () -> shares.resize(1));
        assertThrows(NoProcessException.class, shares::stop);
        assertThat(system.supervisor(Name.local("nobody"))).isEmpty();
    }

    @Test
    @DisplayName(
            "S111, D8: under a supervisor of its own it comes back with all, and with what they had; clients stay valid")
    void nested() {
        Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE)
                .intensity(10, MINUTE)
                .child(PartitionSupervisor.spec(
                                TallyPeeper.spec(Tallying::new, 0).intensity(0, MINUTE))
                        .partitions(3)
                        .intensity(0, MINUTE)
                        .id("shares"))
                .start(system);
        @SuppressWarnings("unchecked")
        PartitionSupervisor<TallyClient> shares =
                (PartitionSupervisor<TallyClient>) root.children().get(0);
        TallyClient first = shares.partition(0);
        first.addAndGet(3);
        shares.resize(2);
        shares.partition(1).peeper().exit(ExitReason.KILL);
        eventually(
                "it was restarted, with all",
                () -> shares.isAlive()
                        && shares.partitions() == 3
                        && shares.count().active() == 3);
        assertThat(first.get()).isEqualTo(3);
        assertThat(shares.partition(2).get()).isEqualTo(0);
    }
}
