package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.Noting.Noted;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Who may do what with a table, and how it is found. */
@ExtendWith(FreshSystem.class)
final class TableAccessTest {
    private static final TableSpec<String, Integer> SET = TableSpec.set(String.class, Integer.class);

    private PeeperSystem system;
    private Noted owner;
    private TallyClient other;

    @BeforeEach
    void start(PeeperSystem fresh) {
        system = fresh;
        owner = Noted.start(system);
        other = system.start(TallyPeeper.spec(Tallying::new, 0));
    }

    private <K, V> Table<K, V> open(String name, TableSpec<K, V> spec) {
        return TableRowsTest.open(owner.client(), name, spec);
    }

    private void refused(Table<?, ?> table, Executable operation) {
        TableAccessException thrown = assertThrows(TableAccessException.class, operation);
        assertThat(thrown.table()).isEqualTo(table.name());
        assertThat(thrown.owner()).isEqualTo(owner.ref());
        assertThat(thrown).hasMessageThat().contains(table.name());
        assertThat(thrown).hasMessageThat().contains(owner.ref().id());
    }

    private static List<Executable> reads(Table<String, Integer> table) {
        return List.of(
                () -> table.get("a"),
                () -> table.getAll("a"),
                () -> table.containsKey("a"),
                () -> table.first(),
                () -> table.last(),
                () -> table.next("a"),
                () -> table.prev("a"),
                () -> table.forEach((key, value) -> {}),
                () -> table.entries(),
                () -> table.stream().count(),
                () -> table.snapshot(),
                () -> table.size(),
                () -> table.isEmpty());
    }

    private static List<Executable> writes(Table<String, Integer> table) {
        return List.of(
                () -> table.put("a", 1),
                () -> table.putIfAbsent("a", 1),
                () -> table.putAll(Map.of("a", 1)),
                () -> table.remove("b"),
                () -> table.removeEntry("b", 1),
                () -> table.addAndGet("b", 1),
                () -> table.update("b", value -> value),
                () -> table.update("b", 1, value -> value),
                () -> table.removeIf((key, value) -> false),
                () -> table.replaceAll((key, value) -> value),
                () -> table.clear(),
                () -> table.delete());
    }

    private static List<Executable> settings(Table<String, Integer> table, PeeperRef ref) {
        return List.of(
                () -> table.access(Access.PUBLIC),
                () -> table.heir(),
                () -> table.heir(ref, null),
                () -> table.noHeir(),
                () -> table.giveAway(ref, null));
    }

    @Test
    @DisplayName("T223: a table without options is protected, of its opener, without heir, not kept and not named")
    void byDefault() {
        Table<String, Integer> table = open("plain", SET);
        TableInfo info = table.info();
        assertThat(info)
                .isEqualTo(new TableInfo(
                        "plain",
                        TableType.SET,
                        Access.PROTECTED,
                        owner.ref(),
                        java.util.Optional.empty(),
                        false,
                        false,
                        0,
                        true));
        assertThat(table.toString()).contains("plain");
    }

    @Test
    @DisplayName("S137: what each access allows to others: outside of handlers, and in another peeper's")
    void access() {
        for (Access access : Access.values()) {
            Table<String, Integer> table = open(
                    "t" + access,
                    TableSpec.orderedSet(String.class, Integer.class).access(access));
            List<Executable> refused = new ArrayList<>(settings(table, other.peeper()));
            List<Executable> allowed = new ArrayList<>();
            (access == Access.PRIVATE ? refused : allowed).addAll(reads(table));
            (access == Access.PUBLIC ? allowed : refused).addAll(writes(table));
            refused.forEach(each -> refused(table, each));
            other.run((it, count) -> {
                refused.forEach(each -> refused(table, each));
                return it.reply(null);
            });
            assertThat(table.info().access()).isEqualTo(access);
            allowed.forEach(each -> {
                try {
                    each.execute();
                } catch (Throwable e) {
                    throw new AssertionError(e);
                }
            });
            assertThat(table.info().alive()).isEqualTo(access != Access.PUBLIC);
        }
    }

    @Test
    @DisplayName("S137: also a thread that a handler of the owner starts is another")
    void ownThreads() {
        Table<String, Integer> table = open("mine", SET.access(Access.PRIVATE));
        owner.in(context -> {
            table.put("a", 1);
            assertThat(table.get("a")).isEqualTo(1);
            Threads.background(() -> {
                        refused(table, () -> table.put("a", 2));
                        refused(table, () -> table.get("a"));
                        return null;
                    })
                    .get();
        });
    }

    @Test
    @DisplayName("S136: a deleted table refuses all but its info, its name and its text")
    void deleted() {
        Table<String, Integer> table =
                open("gone", TableSpec.orderedSet(String.class, Integer.class).access(Access.PUBLIC));
        table.put("a", 1);
        var entries = table.entries();
        var iterator = entries.iterator();
        owner.in(context -> table.delete());
        List<Executable> all = new ArrayList<>(reads(table));
        all.addAll(writes(table));
        all.addAll(settings(table, other.peeper()));
        all.add(() -> entries.forEach(each -> {}));
        all.add(() -> iterator.hasNext());
        all.forEach(each -> refused(table, each));
        owner.in(context -> all.forEach(each -> refused(table, each)));
        assertThat(table.info().alive()).isFalse();
        assertThat(table.info().size()).isEqualTo(0);
        assertThat(table.info().owner()).isEqualTo(owner.ref());
        assertThat(table.name()).isEqualTo("gone");
        assertThat(table.toString()).contains("gone");
        assertThat(open("gone", SET)).isNotSameInstanceAs(table);
    }

    @Test
    @DisplayName("T229: the owner changes access and heir, and a message that fails does not")
    void settings() {
        Table<String, Integer> table = open("set", SET);
        owner.in(context -> {
            table.access(Access.PUBLIC);
            table.heir(other.peeper(), "data");
            assertThat(table.info().access()).isEqualTo(Access.PUBLIC);
        });
        table.put("a", 1);
        assertThat(table.info().heir()).hasValue(other.peeper());
        Throwing.crash(() -> owner.client().run((it, count) -> {
            table.heir();
            table.access(Access.PRIVATE);
            assertThat(table.info().kept()).isTrue();
            refused(table, () -> throwing(() -> other.run((that, number) -> that.reply(table.get("a")))));
            throw new IllegalStateException("boom");
        }));
        // its heir has it now
        assertThat(table.info().heir()).hasValue(other.peeper());
        assertThat(table.info().access()).isEqualTo(Access.PUBLIC);
        assertThat(table.info().kept()).isFalse();
        Table<String, Integer> next = open("set", SET);
        owner.in(context -> next.heir());
        assertThat(next.info().kept()).isTrue();
        owner.in(context -> next.noHeir());
        assertThat(next.info().kept()).isFalse();
        owner.in(context -> {
            assertThrows(NullPointerException.class, () -> next.access(null));
            assertThrows(NullPointerException.class, () -> next.heir(null, 1));
        });
    }

    /** What the handler that was called has thrown. */
    private static void throwing(Executable call) throws Throwable {
        throw Throwing.crash(call);
    }

    @Test
    @DisplayName(
            "T235: a named table is found from anywhere and alone has its name; others are found where they are alone")
    void names() {
        assertThat(system.table("hits")).isEmpty();
        Table<String, Integer> named = open("hits", SET.named());
        assertThat(system.table("hits")).hasValue(named);
        IllegalStateException thrown = (IllegalStateException) Throwing.crash(() ->
                other.run((it, count) -> it.reply(it.context().tables().open("hits", SET.named()))));
        assertThat(thrown).hasMessageThat().contains("hits of " + owner.ref().id());
        Table<String, Integer> unnamed = TableRowsTest.open(other, "hits", SET);
        assertThat(unnamed.info().named()).isFalse();
        assertThat(system.table("hits")).hasValue(named);
        owner.in(context -> named.delete());
        assertThat(system.table("hits")).hasValue(unnamed);
        open("hits", SET);
        assertThat(assertThrows(IllegalStateException.class, () -> system.table("hits")))
                .hasMessageThat()
                .contains("named()");
        assertThrows(NullPointerException.class, () -> system.table(null));
    }

    @Test
    @DisplayName("S135: a name twice in one peeper is the same table, which has to fit")
    void twice() {
        Table<String, Integer> table = open("hits", SET);
        assertThat(open("hits", SET.access(Access.PUBLIC))).isSameInstanceAs(table);
        assertThat(table.info().access()).isEqualTo(Access.PROTECTED);
        owner.in(context -> {
            for (TableSpec<?, ?> spec : List.of(
                    TableSpec.bag(String.class, Integer.class),
                    TableSpec.set(String.class, Long.class),
                    TableSpec.set())) {
                assertThrows(
                        IllegalArgumentException.class, () -> context.tables().open("hits", spec));
            }
            assertThat(context.tables().all()).containsExactly(table);
        });
    }

    @Test
    @DisplayName("Tables are opened in callbacks of the worker alone")
    void outside() {
        AtomicReference<Tables> tables = new AtomicReference<>();
        owner.in(context -> tables.set(context.tables()));
        assertThrows(IllegalStateException.class, () -> tables.get().open("t", SET));
        assertThrows(IllegalStateException.class, () -> tables.get().all());
        assertThat(Throwing.crash(
                        () -> other.run((it, count) -> it.reply(tables.get().open("t", SET)))))
                .isInstanceOf(IllegalStateException.class);
    }
}
