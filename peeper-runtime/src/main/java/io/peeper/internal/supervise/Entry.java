package io.peeper.internal.supervise;

import io.peeper.Child;
import io.peeper.ChildRef;
import io.peeper.ExitReason;
import io.peeper.SupervisionTree;
import io.peeper.internal.branch.Branch;
import io.peeper.internal.branch.Supervised;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One child, as its supervisor knows it; changed on the supervisor's own turns alone. What is volatile, any thread may look at. */
final class Entry {
    /** How it is made, as long as it may have to be made. */
    volatile Plan plan;

    /** Whether the supervisor's spec names it, so that a restart of the supervisor brings it back. */
    final boolean planned;

    volatile @Nullable String id;

    /** What was made for it, until it is retired. */
    volatile @Nullable Supervised supervised;

    volatile Child.State state = Child.State.STOPPED;

    /** Whether it did not want to run, and nothing is to be done about that. */
    boolean ignored;

    /** Whether what was made for it has ever run: else its next start is the first one. */
    boolean ran;

    /** What it ended for, or why its last start failed; null: it runs, or never did. */
    @Nullable
    ExitReason ended;

    /** What tries to restart it again; null: nothing. */
    Event.@Nullable Retry retry;

    /** Whether it is to be gone as soon as what is going on with it is over. */
    boolean unwanted;

    /** Whether it is moving to another supervisor, or from one. */
    boolean moving;

    /** Those who wait for its end, or for what comes of its start. Given what it failed with. */
    final List<Consumer<@Nullable RuntimeException>> waiting = new ArrayList<>(0);

    Entry(Plan plan, boolean planned) {
        this.plan = plan;
        this.planned = planned;
        id = plan.id();
    }

    Supervised supervised() {
        return Objects.requireNonNull(supervised);
    }

    boolean isRunning() {
        return state == Child.State.RUNNING;
    }

    /** Whether there is something that may be started again. */
    boolean isKept() {
        return supervised != null;
    }

    ChildRef ref() {
        return supervised().ref();
    }

    String id() {
        String known = id;
        return known == null ? "(starting)" : known;
    }

    Child shown() {
        Optional<ChildRef> ref = isRunning() ? Optional.of(ref()) : Optional.empty();
        return new Child(id(), ref, state, plan.isSupervisor(), plan.restart());
    }

    /** For any thread. */
    SupervisionTree.Node shownInTree() {
        Supervised now = supervised;
        Child.State known = state;
        if (now instanceof Node node) {
            SupervisionTree.Node below = node.shown();
            return known == Child.State.RUNNING
                    ? below
                    : new SupervisionTree.Node(below.id(), below.kind(), known, below.ref(), 0, 0, below.children());
        }
        if (now instanceof Branch<?> branch) {
            return branch.shown(known);
        }
        return new SupervisionTree.Node(id(), plan.kind(), known, Optional.empty(), 0, 0, List.of());
    }

    /** Takes those who wait, to be told. */
    void tell(@Nullable RuntimeException failure) {
        List<Consumer<@Nullable RuntimeException>> told = List.copyOf(waiting);
        waiting.clear();
        told.forEach(one -> one.accept(failure));
    }
}
