package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.TreeFixture.BAD;
import static io.peeper.TreeFixture.each;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Supervisors that end with their significant children. */
final class SignificantTest {
    private static final List<ExitReason> ALL = List.of(ExitReason.NORMAL, ExitReason.SHUTDOWN, ExitReason.KILL, BAD);

    private static Supervisor.Spec spec(AutoShutdown autoShutdown) {
        return Supervisor.spec(Strategy.ONE_FOR_ONE).autoShutdown(autoShutdown).intensity(100, Duration.ofMinutes(1));
    }

    private static void assertEnded(Supervisor root, TreeFixture tree) {
        assertThat(root.isAlive()).isFalse();
        assertThat(root.whenTerminated().toCompletableFuture().join()).isEqualTo(ExitReason.SHUTDOWN);
        assertThat(tree.system.refs()).isEmpty();
        tree.told();
    }

    @Test
    @DisplayName("T162: children that are not significant end for any reason, and the supervisor stays")
    void notSignificant() throws Exception {
        for (AutoShutdown autoShutdown : AutoShutdown.values()) {
            for (Restart restart : List.of(Restart.TEMPORARY, Restart.TRANSIENT)) {
                each(3, tree -> {
                    for (ExitReason reason : ALL) {
                        Supervisor root = spec(autoShutdown)
                                .child(tree.member("a").restart(restart))
                                .start(tree.system);
                        tree.stop("a", reason);
                        assertThat(root.isAlive()).isTrue();
                        root.stop();
                    }
                });
            }
        }
    }

    @Test
    @DisplayName("S108: any significant: the first one that ends by itself, a temporary one for any reason, is the end")
    void anyTemporary() throws Exception {
        each(tree -> {
            for (ExitReason reason : ALL) {
                Supervisor root = spec(AutoShutdown.ANY_SIGNIFICANT)
                        .child(tree.member("a"))
                        .child(tree.member("s").restart(Restart.TEMPORARY).significant(true))
                        .child(tree.member("t").restart(Restart.TRANSIENT).significant(true))
                        .start(tree.system);
                tree.told();
                tree.stop("s", reason);
                assertThat(tree.told()).isEqualTo((reason.isClean() ? "-" : "~") + "s -t -a");
                assertEnded(root, tree);
            }
        });
    }

    @Test
    @DisplayName("T164, S108: a transient one only when it ends cleanly; else it is restarted")
    void anyTransient() throws Exception {
        each(tree -> {
            for (ExitReason reason : List.of(ExitReason.NORMAL, new ExitReason.Shutdown("detail"))) {
                Supervisor root = spec(AutoShutdown.ANY_SIGNIFICANT)
                        .child(tree.member("a"))
                        .child(tree.member("t").restart(Restart.TRANSIENT).significant(true))
                        .start(tree.system);
                tree.stop("t", BAD);
                tree.stop("t", ExitReason.KILL);
                tree.crash("a");
                assertThat(root.count().active()).isEqualTo(2);
                tree.stop("t", reason);
                assertEnded(root, tree);
            }
        });
    }

    @Test
    @DisplayName("S108: all significant: the last one that ends by itself is the end")
    void all() throws Exception {
        each(tree -> {
            Supervisor root = spec(AutoShutdown.ALL_SIGNIFICANT)
                    .child(tree.member("a"))
                    .child(tree.member("s").restart(Restart.TEMPORARY).significant(true))
                    .child(tree.member("t").restart(Restart.TRANSIENT).significant(true))
                    .child(tree.member("u").restart(Restart.TEMPORARY).significant(true))
                    .start(tree.system);
            tree.stop("s", BAD);
            tree.stop("t", ExitReason.NORMAL);
            assertThat(root.isAlive()).isTrue();
            // one that was terminated by hand is not running either
            root.restartChild("t");
            root.terminateChild("u");
            assertThat(root.isAlive()).isTrue();
            tree.stop("t", BAD);
            assertThat(root.isAlive()).isTrue();
            tree.stop("t", ExitReason.NORMAL);
            assertEnded(root, tree);
        });
    }

    @Test
    @DisplayName("S108: not by terminateChild, nor by the restart of a sibling")
    void notByItself() throws Exception {
        for (AutoShutdown autoShutdown : List.of(AutoShutdown.ANY_SIGNIFICANT, AutoShutdown.ALL_SIGNIFICANT)) {
            each(tree -> {
                Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ALL)
                        .autoShutdown(autoShutdown)
                        .child(tree.member("a"))
                        .child(tree.member("s").restart(Restart.TEMPORARY).significant(true))
                        .child(tree.member("t").restart(Restart.TRANSIENT).significant(true))
                        .start(tree.system);
                tree.crash("a");
                assertThat(TreeFixture.states(root)).isEqualTo("a RUNNING, t RUNNING");
                root.terminateChild("t");
                assertThat(root.isAlive()).isTrue();
                tree.crash("a");
                assertThat(root.isAlive()).isTrue();
            });
        }
    }

    @Test
    @DisplayName(
            "T166: it goes on to the supervisor above, if this one is significant there, and not transient with a restart due")
    void cascade() throws Exception {
        for (boolean significant : new boolean[] {true, false}) {
            each(tree -> {
                Supervisor root = spec(AutoShutdown.ANY_SIGNIFICANT)
                        .child(tree.member("a"))
                        .child(spec(AutoShutdown.ANY_SIGNIFICANT)
                                .id("inner")
                                .restart(Restart.TRANSIENT)
                                .significant(significant)
                                .child(tree.member("t")
                                        .restart(Restart.TRANSIENT)
                                        .significant(true)))
                        .start(tree.system);
                tree.stop("t", ExitReason.NORMAL);
                if (significant) {
                    assertEnded(root, tree);
                } else {
                    assertThat(TreeFixture.states(root)).isEqualTo("a RUNNING, inner STOPPED");
                }
            });
        }
    }

    @Test
    @DisplayName("S108: a supervisor that ended so and is permanent is restarted with its children")
    void comesBack() throws Exception {
        each(tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .child(spec(AutoShutdown.ANY_SIGNIFICANT)
                            .child(tree.member("a"))
                            .child(tree.member("t").restart(Restart.TRANSIENT).significant(true)))
                    .start(tree.system);
            tree.client("a").add(4);
            tree.client("t").add(4);
            tree.told();
            tree.stop("t", ExitReason.NORMAL);
            // what was stopped with its supervisor goes on, what had ended cleanly begins anew
            assertThat(tree.told()).isEqualTo("-t -a *a +t");
            assertThat(tree.client("a").get()).isEqualTo(4);
            assertThat(tree.client("t").get()).isEqualTo(0);
            assertThat(root.count().active()).isEqualTo(1);
        });
    }
}
