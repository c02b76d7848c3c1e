package io.peeper.internal.table;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.TableSpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is left of piles of versions, and how often somebody looks at them. */
final class PileTest {
    /** Whose state the test decides. */
    private static final class Writer extends Stamp {
        private int state = OPEN;

        @Override
        int state() {
            return state;
        }

        @Override
        void count(Body body, int more) {}
    }

    private final Owner owner = new Nobody(new TableSpace(() -> null));
    private final RowTable<String, Integer> table =
            new RowTable<>("t", TableSpec.set(String.class, Integer.class), owner, null);

    private static int depth(Object head) {
        int depth = 0;
        for (Object one = head; one instanceof Version version; one = version.before()) {
            depth++;
        }
        return depth;
    }

    private static Object inTurns(Stamp one, Stamp other, int writes) {
        Object head = "plain";
        for (int i = 0; i < writes; i++) {
            head = new Version("by one " + i, one, head, null, 1);
            head = new Version("by other " + i, other, head, null, 1);
        }
        return head;
    }

    @Test
    @DisplayName(
            "Of two who wrote to one row in turns, what is left of one is one version, once the other's are taken back")
    void takenBack() {
        Writer one = new Writer();
        Writer other = new Writer();
        Version head = (Version) inTurns(one, other, 1_000);
        one.state = Stamp.UNDONE;
        Version left = (Version) head.tidied(false);
        assertThat(depth(left)).isEqualTo(1);
        assertThat(Version.valueOf(left)).isEqualTo("by other 999");
        assertThat(left.tidied(false)).isSameInstanceAs(left);
        other.state = Stamp.UNDONE;
        assertThat(left.tidied(false)).isEqualTo("plain");
    }

    @Test
    @DisplayName("... or are kept")
    void kept() {
        Writer one = new Writer();
        Writer other = new Writer();
        Version head = (Version) inTurns(one, other, 1_000);
        one.state = Stamp.KEPT;
        Version left = (Version) head.tidied(false);
        assertThat(depth(left)).isEqualTo(1);
        other.state = Stamp.UNDONE;
        assertThat(left.tidied(false)).isEqualTo("by one 999");
    }

    /** Counts how often it is looked at. */
    private static final class Watched extends Place {
        private int looks;

        Watched() {
            super("plain");
        }

        @Override
        void moved(Object from, Object to) {}

        @Override
        boolean isDone(Object plain) {
            looks++;
            return true;
        }
    }

    @Test
    @DisplayName("What a killed thread that hangs has written is looked at once, however often the rows are counted")
    void hanging() {
        Writes message = new Writes(owner, 0);
        message.decide(false);
        Touch touch = new Touch(table, message, null);
        Touches touches = new Touches();
        touches.add(touch);
        Watched first = new Watched();
        touch.note(first);
        for (int i = 0; i < 10; i++) {
            touches.tidyUndone(true);
        }
        assertThat(first.looks).isEqualTo(1);
        Watched later = new Watched();
        touch.note(later);
        for (int i = 0; i < 10; i++) {
            touches.tidyUndone(true);
        }
        assertThat(first.looks).isEqualTo(1);
        assertThat(later.looks).isEqualTo(1);
    }

    @Test
    @DisplayName("A closed share takes nothing more, keeps its number, and is closed by one")
    void shares() {
        Share share = new Share(new Body(null, 0));
        assertThat(share.add(3)).isTrue();
        assertThat(share.add(-5)).isTrue();
        assertThat(share.rows()).isEqualTo(-2);
        assertThat(share.close()).isTrue();
        assertThat(share.close()).isFalse();
        assertThat(share.add(1)).isFalse();
        assertThat(share.isTaken()).isFalse();
        share.taken();
        assertThat(share.isTaken()).isTrue();
        assertThat(share.rows()).isEqualTo(-2);
    }

    @Test
    @DisplayName(
            "A body that has taken a message's share counts it once, also for who still has the message on its list")
    void taken() {
        Touches touches = new Touches();
        Body body = new Body(null, 0);
        for (int i = 1; i <= 5; i++) {
            Writes message = new Writes(owner, 0);
            Touch touch = new Touch(table, message, null);
            touches.add(touch);
            touch.count(body, 1);
            assertThat(body.size(touches)).isEqualTo(i);
            message.decide(true);
            assertThat(body.size(touches)).isEqualTo(i);
            touch.settle();
            assertThat(body.size(touches)).isEqualTo(i);
            assertThat(body.size(new Touches())).isEqualTo(i);
        }
    }

    @Test
    @DisplayName("What is counted to a message after it has settled counts as the message does")
    void late() {
        for (boolean kept : new boolean[] {true, false}) {
            for (boolean counted : new boolean[] {true, false}) {
                Touches touches = new Touches();
                Body body = new Body(null, 0);
                Writes message = new Writes(owner, 0);
                Touch touch = new Touch(table, message, null);
                touches.add(touch);
                if (counted) {
                    touch.count(body, 2);
                }
                message.decide(kept);
                touch.settle();
                touch.count(body, 1);
                assertThat(body.size(touches)).isEqualTo(kept ? (counted ? 3 : 1) : 0);
            }
        }
    }

    @Test
    @DisplayName("Messages that have settled are on no list, the first as well as those beside it")
    void off() {
        for (boolean kept : new boolean[] {true, false}) {
            Writes one = new Writes(owner, 0);
            Writes other = new Writes(owner, 0);
            assertThat(one.touch(table)).isSameInstanceAs(one.touch(table));
            assertThat(other.touch(table)).isSameInstanceAs(other.touch(table));
            assertThat(table.touches.count()).isEqualTo(2);
            one.decide(kept);
            other.decide(kept);
            one.settle();
            assertThat(table.touches.count()).isEqualTo(1);
            other.settle();
            assertThat(table.touches.count()).isEqualTo(0);
        }
    }
}
