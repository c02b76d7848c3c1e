package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The supervision tree as data and as text. */
@ExtendWith(FreshSystem.class)
final class SupervisionTreeTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private final Gate gate = new Gate();
    private PeeperSystem system;

    @BeforeEach
    void system(PeeperSystem fresh) {
        system = fresh;
    }

    @AfterEach
    void open() {
        gate.open();
    }

    private static PeeperSpec<TallyClient, Integer> member(String id) {
        return TallyPeeper.spec(Tallying::new, 0).id(id);
    }

    private String lines(SupervisionTree tree) {
        String text = tree.toString();
        assertThat(text).startsWith(tree.system() + "\n");
        return text.substring(tree.system().length() + 1);
    }

    @Test
    @DisplayName("an empty system; then all kinds at all levels, in the order of their start, and what they are doing")
    void everything() {
        assertThat(lines(system.tree())).isEmpty();
        TallyClient alone = system.start(TallyPeeper.spec(Tallying::new, 0));
        Supervisor root = Supervisor.spec(Strategy.REST_FOR_ONE)
                .id("root")
                .intensity(100, MINUTE)
                .child(member("a"))
                .child(Supervisor.spec(Strategy.ONE_FOR_ALL).id("inner").child(member("x")))
                .child(DynamicSupervisor.spec().id("carts"))
                .child(PartitionSupervisor.spec(TallyPeeper.spec(Tallying::new, 0))
                        .partitions(2)
                        .id("shares"))
                .child(member("z"))
                .start(system);
        DynamicSupervisor carts = (DynamicSupervisor) root.children().get(2);
        TallyClient one = carts.startChild(member("one"));
        carts.startChild(member("two"));
        one.peeper().exit(ExitReason.KILL);
        eventually("its next worker", () -> one.peeper().incarnation() == 2);
        root.terminateChild("z");

        SupervisionTree tree = system.tree();
        assertThat(lines(tree)).isEqualTo("""
                        ├─ Tally-1
                        └─ root (rest for one supervisor, 5 children)
                           ├─ a (Tally)
                           ├─ inner (one for all supervisor, 1 child)
                           │  └─ x (Tally)
                           ├─ carts (dynamic supervisor, 2 children)
                           │  ├─ one (Tally) incarnation 2
                           │  └─ two (Tally)
                           ├─ shares (partition supervisor, 2 children)
                           │  ├─ Tally-2
                           │  └─ Tally-3
                           └─ z (Tally) stopped
                        """);
        assertThat(tree.roots().get(0).ref()).hasValue(alone.peeper());
        SupervisionTree.Node top = tree.roots().get(1);
        assertThat(top.ref()).hasValue(root);
        assertThat(top.isSupervisor()).isTrue();
        assertThat(top.size()).isEqualTo(11);
        SupervisionTree.Node first = top.children().get(2).children().get(0);
        assertThat(first.ref()).hasValue(one.peeper());
        assertThat(first.incarnation()).isEqualTo(2);
        assertThat(first.isSupervisor()).isFalse();
        assertThat(top.children().get(4).ref()).isEmpty();
        assertThat(top.children().get(4).state()).isEqualTo(Child.State.STOPPED);
    }

    @Test
    @DisplayName(
            "it waits for nobody: a tree whose supervisor hangs in a start, and whose worker hangs in a handler, is shown")
    void hanging() throws Exception {
        AtomicBoolean slow = new AtomicBoolean();
        Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE)
                .id("root")
                .intensity(100, MINUTE)
                .child(TallyPeeper.spec(
                                () -> new Tallying() {
                                    @Override
                                    protected Next<Integer> init(Integer state, Start start) {
                                        if (slow.get()) {
                                            gate.hang();
                                        }
                                        return next(state);
                                    }
                                },
                                0)
                        .id("slow")
                        .intensity(0, MINUTE))
                .child(member("busy"))
                .start(system);
        TallyClient busy = TallyPeeper.client((PeeperRef) root.children().get(1));
        Gate other = new Gate();
        busy.post((it, state) -> {
            other.hang();
            return it.next(state);
        });
        other.awaitEntered();
        busy.add(1);
        busy.add(1);
        slow.set(true);
        ((PeeperRef) root.children().get(0)).exit(ExitReason.KILL);
        gate.awaitEntered();
        assertThat(lines(system.tree())).isEqualTo("""
                        └─ root (one for one supervisor, 2 children)
                           ├─ slow (Tally) starting incarnation 2
                           └─ busy (Tally) queued 2
                        """);
        other.open();
    }

    @Test
    @DisplayName("the text stops at a number of children, and says how many more there are; the data does not")
    void many() {
        DynamicSupervisor carts = DynamicSupervisor.spec().id("carts").start(system);
        for (int i = 0; i < 150; i++) {
            carts.startChild(member("c" + i));
        }
        SupervisionTree tree = system.tree();
        assertThat(tree.roots().get(0).children()).hasSize(150);
        assertThat(lines(tree)).contains("   ├─ c99 (Tally)\n   └─ and 50 more\n");
        assertThat(tree.text(1)).endsWith("   ├─ c0 (Tally)\n   └─ and 149 more\n");
        assertThat(tree.text(150)).endsWith("   └─ c149 (Tally)\n");
        assertThrows(IllegalArgumentException.class, () -> tree.text(0));
    }

    @Test
    @DisplayName("while children come and go, every tree that is asked for is whole: each of them once, or not at all")
    void underLoad() throws Exception {
        DynamicSupervisor carts = DynamicSupervisor.spec().id("carts").start(system);
        Threads.Background<Void> load = Threads.background(() -> {
            for (int i = 0; i < 2_000; i++) {
                TallyClient cart = carts.startChild(member("c" + i));
                if (i % 3 != 0) {
                    carts.terminateChild(cart.peeper());
                }
            }
            return null;
        });
        while (!load.isDone()) {
            List<String> ids = new ArrayList<>();
            system.tree().roots().get(0).children().forEach(child -> ids.add(child.id()));
            assertThat(ids).containsNoDuplicates();
        }
        load.get();
        assertThat(system.tree().roots().get(0).children()).hasSize(667);
    }
}
