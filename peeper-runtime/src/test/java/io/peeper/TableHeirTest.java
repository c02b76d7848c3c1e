package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.Noting.Noted;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tables that go from one peeper to another. */
@ExtendWith(FreshSystem.class)
final class TableHeirTest {
    private static final TableSpec<String, Integer> SET =
            TableSpec.set(String.class, Integer.class).access(Access.PRIVATE);

    private PeeperSystem system;
    private Noted owner;
    private Noted heir;

    @BeforeEach
    void start(PeeperSystem fresh) {
        system = fresh;
        owner = Noted.start(system);
        heir = Noted.start(system);
    }

    private Table<String, Integer> open(Noted peeper, TableSpec<String, Integer> spec) {
        Table<String, Integer> table = TableRowsTest.open(peeper.client(), "t", spec);
        peeper.in(context -> table.put("a", 1));
        return table;
    }

    private void assertHas(Noted peeper, Table<String, Integer> table) {
        assertThat(table.info().alive()).isTrue();
        assertThat(table.info().owner()).isEqualTo(peeper.ref());
        peeper.in(context -> {
            assertThat(table.get("a")).isEqualTo(1);
            assertThat(context.tables().open("t", SET)).isSameInstanceAs(table);
            table.put("b", 2);
            table.remove("b");
        });
    }

    @Test
    @DisplayName(
            "S148: the heir has the table when the worker ends, with its rows and settings, and hears of it before Down and Exit")
    void inherits() {
        for (Runnable end : List.<Runnable>of(
                () -> owner.crash(),
                () -> owner.ref().exit(ExitReason.KILL),
                () -> owner.ref().stop())) {
            Table<String, Integer> table = open(owner, SET.heir(heir.ref(), "data"));
            assertThat(table.info().heir()).hasValue(heir.ref());
            assertThat(table.info().kept()).isFalse();
            heir.in(context -> {
                context.trapExits(true);
                context.monitor(owner.ref());
                context.link(owner.ref());
            });
            heir.heard().clear();
            end.run();
            heir.hears(Down.class, 1);
            assertThat(table.info().owner()).isEqualTo(heir.ref());
            heir.hears(Exit.class, 1);
            assertThat(heir.heard().get(0)).isEqualTo(new TableTransfer(table, owner.ref(), "data"));
            assertThat(heir.heard()).hasSize(3);
            assertHas(heir, table);
            assertThat(table.info().access()).isEqualTo(Access.PRIVATE);
            assertThat(table.info().heir()).hasValue(heir.ref());
            heir.in(context -> table.delete());
            if (owner.ref().isAlive()) {
                Table<String, Integer> own = open(owner, SET);
                assertThat(own).isNotSameInstanceAs(table);
                owner.crash();
            }
        }
    }

    @Test
    @DisplayName("D10: the heir gets what the last completed message left")
    void rolledBack() {
        Table<String, Integer> table = open(owner, SET.heir(heir.ref(), null));
        Throwing.crash(() -> owner.client().run((it, count) -> {
            table.put("a", 2);
            table.put("c", 3);
            throw new IllegalStateException("boom");
        }));
        heir.hears(TableTransfer.class, 1);
        assertHas(heir, table);
        heir.in(context -> assertThat(table.size()).isEqualTo(1));
    }

    @Test
    @DisplayName("T225, S148: with an heir that is dead already, or dies first, the table ends with its owner's worker")
    void deadHeirs() {
        Noted dead = Noted.start(system);
        dead.ref().stop();
        Table<String, Integer> table = open(owner, SET.heir(dead.ref(), null));
        owner.crash();
        assertThat(table.info().alive()).isFalse();

        Table<String, Integer> other = open(owner, SET.heir(heir.ref(), null));
        heir.ref().stop();
        owner.crash();
        assertThat(other.info().alive()).isFalse();
    }

    @Test
    @DisplayName("P34: the owner as its own heir stands for heir()")
    void itself() {
        Table<String, Integer> table = open(owner, SET.heir(owner.ref(), "data"));
        assertThat(table.info().kept()).isTrue();
        owner.crash();
        assertHas(owner, table);
        assertThat(owner.heard()).isEmpty();
    }

    @Test
    @DisplayName("S148: an heir that is the owner's heir's heir: the table goes on from one to the next")
    void chain() {
        Table<String, Integer> table = open(owner, SET.heir(heir.ref(), 1));
        owner.ref().stop();
        heir.hears(TableTransfer.class, 1);
        Noted next = Noted.start(system);
        heir.in(context -> table.heir(next.ref(), 2));
        heir.ref().stop();
        assertThat(next.hears(TableTransfer.class, 1)).containsExactly(new TableTransfer(table, heir.ref(), 2));
        assertHas(next, table);
        next.ref().stop();
        assertThat(table.info().alive()).isFalse();
    }

    @Test
    @DisplayName("Kept by its peeper as well, it goes to the heir when that peeper ends")
    void keptFirst() {
        Noted keeping = new Noted(
                system.start(io.peeper.tally.TallyPeeper.spec(() -> new Noting(new java.util.ArrayList<>()), 0)
                        .keepTables(KeepTables.all())),
                List.of());
        Table<String, Integer> table = open(keeping, SET.heir(heir.ref(), null));
        keeping.crash();
        assertHas(keeping, table);
        keeping.ref().stop();
        heir.hears(TableTransfer.class, 1);
        assertHas(heir, table);
    }

    @Test
    @DisplayName("S149: giveAway goes with the commit: the receiver has it, the giver has not")
    void givesAway() {
        Table<String, Integer> table = open(owner, SET);
        owner.in(context -> {
            table.giveAway(heir.ref(), List.of("take", "it"));
            assertThrows(TableAccessException.class, () -> table.put("a", 2));
            assertThrows(TableAccessException.class, () -> table.giveAway(heir.ref(), null));
            assertThat(table.info().owner()).isEqualTo(owner.ref());
        });
        assertThat(heir.hears(TableTransfer.class, 1))
                .containsExactly(new TableTransfer(table, owner.ref(), List.of("take", "it")));
        assertHas(heir, table);
        owner.in(context -> {
            assertThrows(TableAccessException.class, () -> table.get("a"));
            assertThat(context.tables().all()).isEmpty();
        });
        owner.crash();
        assertHas(heir, table);
        heir.crash();
        assertThat(table.info().alive()).isFalse();
    }

    @Test
    @DisplayName("D10, S149: giveAway in a message that fails has not happened, and nobody hears of it")
    void notGiven() {
        Table<String, Integer> table = open(owner, SET.heir());
        Throwing.crash(() -> owner.client().run((it, count) -> {
            table.giveAway(heir.ref(), "data");
            throw new IllegalStateException("boom");
        }));
        assertHas(owner, table);
        heir.client().get();
        assertThat(heir.heard()).isEmpty();
    }

    @Test
    @DisplayName(
            "T227, S149: giveAway to a dead one, to itself, to no peeper, of a deleted table, and by another is refused")
    void refused() {
        Table<String, Integer> table = open(owner, SET);
        Noted dead = Noted.start(system);
        dead.ref().stop();
        owner.in(context -> {
            assertThrows(IllegalArgumentException.class, () -> table.giveAway(dead.ref(), null));
            assertThrows(IllegalArgumentException.class, () -> table.giveAway(owner.ref(), null));
            assertThrows(NullPointerException.class, () -> table.giveAway(null, null));
            try (PeeperSystem elsewhere = PeeperSystem.create()) {
                Noted stranger = Noted.start(elsewhere);
                assertThrows(IllegalArgumentException.class, () -> table.giveAway(stranger.ref(), null));
                assertThrows(IllegalArgumentException.class, () -> table.heir(stranger.ref(), null));
            }
        });
        heir.in(context -> assertThrows(TableAccessException.class, () -> table.giveAway(heir.ref(), null)));
        assertHas(owner, table);
        owner.in(context -> {
            table.delete();
            assertThrows(TableAccessException.class, () -> table.giveAway(heir.ref(), null));
        });
    }

    @Test
    @DisplayName("S149: given to one that ends before the commit, it goes to the heir, or is deleted")
    void receiverEnds() {
        for (boolean hasHeir : new boolean[] {true, false}) {
            Noted receiver = Noted.start(system);
            Table<String, Integer> table = open(owner, hasHeir ? SET.heir(heir.ref(), "heir") : SET);
            owner.in(context -> {
                table.giveAway(receiver.ref(), null);
                receiver.ref().stop();
            });
            assertThat(table.info().alive()).isEqualTo(hasHeir);
            if (hasHeir) {
                assertThat(heir.hears(TableTransfer.class, 1))
                        .containsExactly(new TableTransfer(table, receiver.ref(), "heir"));
                assertHas(heir, table);
            }
        }
    }

    @Test
    @DisplayName("A given table of which its receiver has one of the same name lies beside it")
    void sameName() {
        Table<String, Integer> table = open(owner, SET);
        Table<String, Integer> theirs = open(heir, SET);
        owner.in(context -> table.giveAway(heir.ref(), null));
        heir.in(context -> {
            assertThat(context.tables().all()).containsExactly(theirs, table).inOrder();
            assertThat(context.tables().open("t", SET)).isSameInstanceAs(theirs);
            theirs.delete();
            assertThat(context.tables().open("t", SET)).isSameInstanceAs(table);
            assertThat(table.snapshot()).containsExactly(Map.entry("a", 1));
        });
    }
}
