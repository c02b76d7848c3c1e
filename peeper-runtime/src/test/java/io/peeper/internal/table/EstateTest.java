package io.peeper.internal.table;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.Access;
import io.peeper.TableSpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tables that are deleted while they come or go. */
final class EstateTest {
    private static final TableSpec<String, Integer> PUBLIC =
            TableSpec.set(String.class, Integer.class).access(Access.PUBLIC);

    private final TableSpace space = new TableSpace(() -> null);
    private final Nobody owner = new Nobody(space);
    private final Nobody heir = new Nobody(space);

    /** One of the owner's, whose heir is the other one. */
    private RowTable<String, Integer> table() {
        RowTable<String, Integer> table = new RowTable<>("t", PUBLIC, owner, null);
        table.settings().write(now -> now.withHeir(false, heir, "data"), null);
        assertThat(space.add(table)).isNull();
        assertThat(owner.estate().receive(table)).isTrue();
        return table;
    }

    @Test
    @DisplayName("A table goes over to its heir, which holds it and hears of it")
    void goesOver() {
        RowTable<String, Integer> table = table();
        owner.estate().workerGone(owner);
        assertThat(owner.estate().count()).isEqualTo(0);
        assertThat(heir.estate().count()).isEqualTo(1);
        assertThat(heir.told).hasSize(1);
        assertThat(table.isHeldBy(heir)).isTrue();
    }

    @Test
    @DisplayName("One that somebody deletes on the way is held by nobody, and nobody hears of it")
    void deletedOnTheWay() {
        for (Nobody asked : new Nobody[] {owner, heir}) {
            RowTable<String, Integer> table = table();
            Estate estate = owner.estate();
            asked.asked = table::delete;
            estate.workerGone(owner);
            assertThat(table.isAlive()).isFalse();
            assertThat(owner.estate().count()).isEqualTo(0);
            assertThat(heir.estate().count()).isEqualTo(0);
            assertThat(heir.told).isEmpty();
            assertThat(space.size()).isEqualTo(0);
        }
    }
}
