package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.Eventually.eventually;
import static io.peeper.Eventually.onceItRunsAgain;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.lang.ref.WeakReference;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What children are started with: it is not kept for longer than it is needed. */
@ExtendWith(FreshSystem.class)
final class ChildArgumentsTest {
    private interface Starter {
        TallyClient start(PeeperSpec<TallyClient, Integer> spec);
    }

    /** Starts one with a state of its own and lets it go on with another one; answers the first. */
    private static WeakReference<Integer> started(Restart restart, Starter starter) {
        Integer first = 100_000;
        TallyClient child = starter.start(TallyPeeper.spec(Tallying::new, first).restart(restart));
        child.add(1);
        child.add(1);
        assertThat(child.get()).isEqualTo(100_002);
        return new WeakReference<>(first);
    }

    private static void assertCollected(WeakReference<Integer> first) {
        eventually("its first state is collected", () -> {
            System.gc();
            return first.get() == null;
        });
    }

    @Test
    @DisplayName("T148: the first state of a child that is never started anew is not retained while it runs")
    void firstState(PeeperSystem system) {
        assertCollected(started(Restart.PERMANENT, system::start));
        DynamicSupervisor dynamic = DynamicSupervisor.spec().start(system);
        assertCollected(started(Restart.TEMPORARY, dynamic::startChild));
        assertCollected(started(Restart.PERMANENT, dynamic::startChild));
        Supervisor fixed = Supervisor.spec(Strategy.ONE_FOR_ONE).start(system);
        assertCollected(started(Restart.TEMPORARY, fixed::startChild));
        assertThat(dynamic.count().active() + fixed.count().active()).isEqualTo(3);
    }

    @Test
    @DisplayName("T148: a child whose first state is not retained is restarted with the one it had last")
    void restarted(PeeperSystem system) {
        DynamicSupervisor dynamic = DynamicSupervisor.spec().start(system);
        TallyClient child =
                dynamic.startChild(TallyPeeper.spec(Tallying::new, 5).intensity(0, Duration.ofMinutes(1)));
        child.peeper().exit(ExitReason.KILL);
        assertThat(onceItRunsAgain(() -> child.addAndGet(2))).isEqualTo(7);
        child.peeper().stop();
        assertThat(onceItRunsAgain(child::get)).isEqualTo(7);
        assertThat(child.peeper().incarnation()).isEqualTo(3);
    }

    @Test
    @DisplayName("T115: a child that refuses to start is reported with its reason, and not listed")
    void refused(PeeperSystem system) {
        ExitReason bad = new ExitReason.Other("value");
        PeeperSpec<TallyClient, Integer> spec = TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected Next<Integer> init(Integer state, Start start) {
                        return stop(bad, state);
                    }
                },
                0);
        Supervisor fixed = Supervisor.spec(Strategy.ONE_FOR_ONE).start(system);
        DynamicSupervisor dynamic = DynamicSupervisor.spec().start(system);
        for (Starter starter : new Starter[] {fixed::startChild, dynamic::startChild}) {
            for (Restart restart : Restart.values()) {
                StartFailedException failure =
                        assertThrows(StartFailedException.class, () -> starter.start(spec.restart(restart)));
                assertThat(failure.reason()).isEqualTo(bad);
            }
        }
        assertThat(fixed.entries()).isEmpty();
        assertThat(dynamic.entries()).isEmpty();
        assertThat(system.refs()).isEmpty();
    }

    @Test
    @DisplayName("T167: a dynamic supervisor has no significant children")
    void significant(PeeperSystem system) {
        DynamicSupervisor dynamic = DynamicSupervisor.spec().start(system);
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> dynamic.startChild(TallyPeeper.spec(Tallying::new, 0)
                        .restart(Restart.TRANSIENT)
                        .significant(true)));
        assertThat(refusal).hasMessageThat().contains("significant(true)");
        assertThat(dynamic.isAlive()).isTrue();
        assertThat(dynamic.entries()).isEmpty();
    }
}
