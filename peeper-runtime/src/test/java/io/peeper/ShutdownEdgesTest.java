package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static io.peeper.Eventually.eventually;
import static io.peeper.Eventually.never;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is over with an end, and what an order to stop puts an end to. */
@ExtendWith(FreshSystem.class)
final class ShutdownEdgesTest {
    private static final int TIMES = 300;
    private static final Duration LIMIT = Duration.ofMillis(100);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    @DisplayName(
            "S98, S101: a child that ended in time and lives again is not killed when the limit of its end has passed")
    void nextLife(PeeperSystem system) {
        PeeperSpec<TallyClient, Integer> spec = TallyPeeper.spec(Tallying::new, 0);
        Supervisor supervisor = Supervisor.spec(Strategy.ONE_FOR_ALL)
                .intensity(2 * TIMES, MINUTE)
                .child(spec.name("bystander").shutdown(Shutdown.timeout(LIMIT)))
                .child(spec.name("crashing").intensity(0, MINUTE))
                .start(system);
        PeeperRef bystander = system.whereis(Name.local("bystander")).orElseThrow();
        PeeperRef crashing = system.whereis(Name.local("crashing")).orElseThrow();
        try (Logged log = new Logged()) {
            for (int i = 1; i <= TIMES; i++) {
                int next = i + 1;
                crashing.exit(ExitReason.KILL);
                eventually(
                        "both live again",
                        () -> crashing.isAlive() && bystander.isAlive() && bystander.incarnation() >= next);
                assertWithMessage("lives of the bystander")
                        .that(bystander.incarnation())
                        .isEqualTo(next);
            }
            never("it is killed", () -> bystander.incarnation() != TIMES + 1);
            assertThat(log.told().stream().filter(one -> one.contains("bystander")))
                    .isEmpty();
        }
        supervisor.stop();
    }

    @Test
    @DisplayName("T156: a supervisor that is ordered to stop restarts none of those that have ended before")
    void orderedToStop() {
        TreeFixture.each(tree -> {
            Supervisor supervisor = Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .intensity(1, MINUTE)
                    .child(tree.member("a"))
                    .child(tree.member("b"))
                    .child(tree.member("c"))
                    .start(tree.system);
            tree.told();
            tree.hangs("a");
            tree.crash("a");
            tree.crash("b");
            assertThat(tree.told()).isEqualTo("~a ?a ~b");
            CompletableFuture<Object> stop = tree.aside(it -> supervisor.stop());
            assertThat(tree.result(stop)).isEqualTo("done");
            assertThat(tree.told()).isEqualTo("-c");
            // not for a restart too many
            assertThat(supervisor.whenTerminated().toCompletableFuture().join()).isEqualTo(ExitReason.NORMAL);
        });
    }

    @Test
    @DisplayName("A child that was terminated is not held until the limit of its end has passed")
    void nothingHeld(PeeperSystem system) {
        DynamicSupervisor supervisor = DynamicSupervisor.spec().start(system);
        for (int i = 0; i < 20; i++) {
            WeakReference<PeeperRef> gone = new WeakReference<>(terminated(supervisor));
            eventually("it is collected", () -> {
                System.gc();
                return gone.get() == null;
            });
        }
    }

    private static PeeperRef terminated(DynamicSupervisor supervisor) {
        PeeperRef child = supervisor
                .startChild(TallyPeeper.spec(Tallying::new, 0).shutdown(Shutdown.timeout(Duration.ofHours(1))))
                .peeper();
        supervisor.terminateChild(child);
        return child;
    }
}
