package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** States whose own methods misbehave, or that somebody changes from outside. */
@ExtendWith(FreshSystem.class)
final class UserStateTest {
    /** A state that the runtime may hold and hand on, and never ask for anything. */
    private static final class Hostile {
        @Override
        public boolean equals(Object other) {
            throw new IllegalStateException("equals");
        }

        @Override
        public int hashCode() {
            throw new IllegalStateException("hashCode");
        }

        @Override
        public String toString() {
            throw new IllegalStateException("toString");
        }
    }

    /** A list whose elements can't be had. */
    private static final class Unreadable extends ArrayList<Object> {
        private static final long serialVersionUID = 1;

        @Override
        public int size() {
            // the first thing that whoever copies it asks, on one JDK or another
            throw new UnsupportedOperationException("unreadable");
        }

        @Override
        public boolean isEmpty() {
            throw new UnsupportedOperationException("unreadable");
        }

        @Override
        public Object[] toArray() {
            throw new UnsupportedOperationException("unreadable");
        }
    }

    /** What is generated from an interface without methods. */
    private record HolderClient(Target target) implements PeeperClient {
        @Override
        public PeeperRef peeper() {
            return target.ref();
        }
    }

    /** Any object, which is changed by the operators that are sent. */
    private static class Holder extends Worker<Object> {
        @Override
        @SuppressWarnings("unchecked")
        protected Next<Object> info(Object state, Object message) {
            return next(((UnaryOperator<Object>) message).apply(state));
        }
    }

    /** As generated for a record with lists: an unmodifiable copy where the list can be modified. */
    private static final class Wiring extends Protocol<HolderClient, Object, Holder> {
        Wiring() {
            super(1, Holder.class, Object.class, Holder.class);
        }

        @Override
        public HolderClient client(Target target) {
            return new HolderClient(target);
        }

        @Override
        public Reply<Object, ?> handleCall(Holder worker, Object state, int op, Object message) {
            throw new AssertionError(op);
        }

        @Override
        public Next<Object> handleCast(Holder worker, Object state, int op, Object message) {
            throw new AssertionError(op);
        }

        @Override
        public Object freeze(Object state) {
            return state instanceof List<?> list ? List.copyOf(list) : state;
        }
    }

    private static final Wiring WIRING = new Wiring();

    private final List<Object> heard = new CopyOnWriteArrayList<>();
    private PeeperSystem system;

    @BeforeEach
    void system(PeeperSystem fresh) {
        system = fresh;
    }

    private PeeperRef start(Object state) {
        return system.start(PeeperSpec.of(WIRING, Holder::new, state).listener(new Listener<>() {
                    @Override
                    public void onStateChanged(Object before, Object after) {
                        heard.add(after);
                    }

                    @Override
                    public void onCrash(Throwable cause, Object lastGood) {
                        heard.add(cause);
                    }
                }))
                .peeper();
    }

    private static void send(PeeperRef ref, UnaryOperator<Object> change) {
        ref.send(change);
    }

    @Test
    @DisplayName(
            "T292, D24: a state whose equals, hashCode and toString throw is kept, traced, reported, restarted and ended like any")
    void hostileMethods() {
        try (Logged log = new Logged()) {
            Hostile first = new Hostile();
            Hostile second = new Hostile();
            PeeperRef ref = start(first);
            ref.sys().history(10);
            ref.sys().trace(event -> {});
            send(ref, state -> second);
            assertThat(ref.sys().state() == second).isTrue();
            send(ref, state -> {
                throw new IllegalStateException("boom");
            });
            // else the kill may come before the crashed worker has been replaced
            assertThat(ref.sys().state() == second).isTrue();
            ref.exit(ExitReason.KILL);
            assertThat(ref.sys().state() == second).isTrue();
            log.await(2);
            ref.sys().replaceState(state -> first);
            assertThat(ref.sys().status().state()).isEqualTo(Hostile.class.getName());
            assertThat(ref.sys().history()).isNotEmpty();
            ref.upgrade(Holder::new, null);
            assertThat(ref.sys().state() == first).isTrue();
            ref.stop();
            system.close();
            assertThat(heard).hasSize(3);
            assertThat(heard.get(0) == second).isTrue();
            assertThat(heard.get(2) == first).isTrue();
            assertThat(log.text()).contains(Hostile.class.getName());
            assertThat(log.text()).doesNotContain("toString");
        }
    }

    @Test
    @DisplayName("T280: a state that can't be copied fails its message: the state stays, the worker is restarted once")
    void uncopied() {
        Object before = List.of(1);
        PeeperRef ref = start(before);
        send(ref, state -> new Unreadable());
        assertThat(ref.sys().state()).isSameInstanceAs(before);
        assertThat(ref.incarnation()).isEqualTo(2);
        Eventually.eventually("it is told", () -> heard.size() == 1);
        assertThat(heard.get(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThrows(UnsupportedOperationException.class, () -> ref.sys().replaceState(state -> new Unreadable()));
        assertThat(ref.sys().state()).isSameInstanceAs(before);
        assertThat(ref.incarnation()).isEqualTo(2);
        assertThrows(StartFailedException.class, () -> start(new Unreadable()));
        assertThat(system.refs()).hasSize(1);
    }

    @Test
    @DisplayName(
            "T290: who changes a list afterwards that became a state changes nothing: the initial one, a handler's, a replaced one")
    void changedAfterwards() {
        List<Object> list = new ArrayList<>(List.of(1));
        PeeperRef ref = start(list);
        list.add("later");
        assertThat(ref.sys().state()).isEqualTo(List.of(1));
        send(ref, state -> {
            list.clear();
            list.add(2);
            return list;
        });
        ref.sys().state();
        list.add("later");
        assertThat(ref.sys().state()).isEqualTo(List.of(2));
        assertThrows(
                UnsupportedOperationException.class, () -> ((List<?>) ref.sys().state()).clear());
        ref.sys().replaceState(state -> list);
        list.clear();
        assertThat(ref.sys().state()).isEqualTo(List.of(2, "later"));
        ref.exit(ExitReason.KILL);
        assertThat(ref.sys().state()).isEqualTo(List.of(2, "later"));
    }
}
