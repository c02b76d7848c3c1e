package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.TreeFixture.each;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a peeper may ask of the supervisors above it, and what is refused since both would wait for each other. */
final class SupervisorDeadlockTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    /** A peeper whose init does something, and keeps what that throws. */
    private static PeeperSpec<TallyClient, Integer> asking(String name, List<Object> thrown, Consumer<PeeperRef> body) {
        return TallyPeeper.spec(
                        () -> new Tallying() {
                            @Override
                            protected Next<Integer> init(Integer state, Start start) {
                                try {
                                    body.accept(context().ref());
                                    thrown.add("nothing");
                                } catch (RuntimeException e) {
                                    thrown.add(e);
                                }
                                return same();
                            }
                        },
                        0)
                .name(name);
    }

    private static void assertRefused(Object thrown, String... words) {
        assertThat(thrown).isInstanceOf(IllegalStateException.class);
        for (String word : words) {
            assertThat((IllegalStateException) thrown).hasMessageThat().contains(word);
        }
    }

    private static SupervisorRef above(PeeperRef ref) {
        return ref.supervisor().orElseThrow();
    }

    @Test
    @DisplayName("A handler that stops a supervisor above it, near or far, is refused at once")
    void stopsItsSupervisor() throws Exception {
        each(tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .id("root")
                    .child(Supervisor.spec(Strategy.ONE_FOR_ONE).id("inner").child(tree.member("a")))
                    .start(tree.system);
            TallyClient a = tree.client("a");
            Tally.Step<Object> near = (it, count) -> {
                SupervisorRef inner = above(it.self().peeper());
                return it.reply(assertThrows(IllegalStateException.class, inner::stop));
            };
            Tally.Step<Object> far = (it, count) ->
                    it.reply(assertThrows(IllegalStateException.class, () -> root.stop(ExitReason.NORMAL, SECOND)));
            assertRefused(a.run(near), "inner", "stop()", "handler of a", "another thread");
            assertRefused(a.run(far), "root");
            assertThat(root.isAlive()).isTrue();
            assertThat(a.peeper().incarnation()).isEqualTo(1);
        });
    }

    @Test
    @DisplayName(
            "A handler that terminates its own peeper, or a supervisor above it, is refused at once; of a sibling it may")
    void terminatesItself() throws Exception {
        each(tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .id("root")
                    .child(Supervisor.spec(Strategy.ONE_FOR_ONE)
                            .id("inner")
                            .child(tree.member("a"))
                            .child(tree.member("b")))
                    .start(tree.system);
            DynamicSupervisor carts = DynamicSupervisor.spec().id("carts").start(tree.system);
            TallyClient cart = carts.startChild(tree.member("cart"));
            TallyClient other = carts.startChild(tree.member("other"));
            Supervisor inner = (Supervisor) root.children().get(0);
            TallyClient a = tree.client("a");
            assertRefused(
                    a.run((it, count) -> it.reply(
                            (Object) assertThrows(IllegalStateException.class, () -> inner.terminateChild("a")))),
                    "a");
            assertRefused(
                    a.run((it, count) -> it.reply(
                            (Object) assertThrows(IllegalStateException.class, () -> root.terminateChild("inner")))),
                    "inner");
            assertRefused(
                    cart.run((it, count) -> it.reply((Object)
                            assertThrows(IllegalStateException.class, () -> carts.terminateChild(cart.peeper())))),
                    "cart");
            String done = a.run((it, count) -> {
                inner.terminateChild("b");
                return it.reply(TreeFixture.states(inner));
            });
            assertThat(done).isEqualTo("a RUNNING, b STOPPED");
            cart.run((it, count) -> {
                carts.terminateChild(other.peeper());
                return it.reply(null);
            });
            assertThat(TreeFixture.states(carts)).isEqualTo("cart RUNNING");
        });
    }

    @Test
    @DisplayName("An init that asks the supervisor that waits for it is refused at once, however far that is above it")
    void initAsks() throws Exception {
        each(100, tree -> {
            List<Object> thrown = new ArrayList<>();
            Consumer<PeeperRef> near = self -> above(self).count();
            Consumer<PeeperRef> far =
                    self -> above(self).supervisor().orElseThrow().count();
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .id("root")
                    .child(asking("a", thrown, near))
                    .child(Supervisor.spec(Strategy.ONE_FOR_ONE).id("inner").child(asking("b", thrown, far)))
                    .start(tree.system);
            assertRefused(thrown.get(0), "a", "root", "then(...)");
            assertRefused(thrown.get(1), "b", "root", "then(...)");
            root.startChild(asking("c", thrown, near));
            assertRefused(thrown.get(2), "c", "root", "then(...)");
            tree.client("a").post(TreeFixture.CRASH);
            tree.strands.settle();
            // restarts by itself, for which no supervisor waits
            assertThat(thrown.subList(3, thrown.size())).containsExactly("nothing");
            tree.ref("b").stop();
            tree.strands.settle();
            assertThat(thrown.get(4)).isEqualTo("nothing");
            tree.ref("c").stop();
            tree.strands.settle();
            assertRefused(thrown.get(5), "c", "root", "then(...)");
            assertThat(tree.strands.nanos()).isEqualTo(0);
        });
    }

    @Test
    @DisplayName("A step after init may ask; and so may an init below a dynamic supervisor, which does not wait for it")
    void stepAsks() throws Exception {
        each(tree -> {
            List<Object> counted = new ArrayList<>();
            PeeperSpec<TallyClient, Integer> later = TallyPeeper.spec(
                    () -> new Tallying() {
                        @Override
                        protected Next<Integer> init(Integer state, Start start) {
                            return same().then(count -> {
                                counted.add(above(context().ref()).count().specs());
                                return same();
                            });
                        }
                    },
                    0);
            Supervisor.spec(Strategy.ONE_FOR_ONE).child(later).child(later).start(tree.system);
            tree.strands.settle();
            assertThat(counted).containsExactly(2, 2);

            List<Object> thrown = new ArrayList<>();
            DynamicSupervisor carts = DynamicSupervisor.spec().start(tree.system);
            TallyClient parent =
                    carts.startChild(asking("parent", thrown, self -> carts.startChild(tree.member("child"))));
            assertThat(thrown).containsExactly("nothing");
            assertThat(parent.get()).isEqualTo(0);
            assertThat(tree.client("child").get()).isEqualTo(0);
            assertThat(carts.count().active()).isEqualTo(2);
            // but not for its own end
            List<Object> ends = new ArrayList<>();
            carts.startChild(asking("ends", ends, carts::terminateChild));
            assertRefused(ends.get(0), "ends");
            assertThat(tree.strands.nanos()).isEqualTo(0);
        });
    }

    @Test
    @DisplayName("Who asks while the supervisor is ending is told so at once, and holds up no end")
    void asksAtTheEnd() throws Exception {
        each(100, tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .child(tree.member("a"))
                    .child(tree.member("b"))
                    .start(tree.system);
            CompletableFuture<Integer> specs = tree.client("a")
                    .asyncRun((it, count) -> {
                        tree.strands.awaitThat(() -> !tree.isUp("b"));
                        try {
                            return it.reply(root.count().specs());
                        } catch (NoProcessException e) {
                            return it.reply(-1);
                        }
                    })
                    .toCompletableFuture();
            root.stop();
            tree.strands.settle();
            assertThat(tree.result(specs)).isEqualTo(-1);
            assertThat(tree.strands.nanos()).isEqualTo(0);
            assertThat(tree.told()).isEqualTo("+a +b -b -a");
        });
    }
}
