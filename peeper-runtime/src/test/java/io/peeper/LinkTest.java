package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.Noting.Noted;
import io.peeper.tally.Tally;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Workers whose lives are tied together. */
@ExtendWith(FreshSystem.class)
final class LinkTest {
    private PeeperSystem system;
    private Noted one;
    private Noted other;

    @BeforeEach
    void start(PeeperSystem fresh) {
        system = fresh;
        one = Noted.start(system);
        other = Noted.start(system);
    }

    private static void link(Noted from, Noted to) {
        from.in(context -> context.link(to.ref()));
    }

    private static void trap(Noted noted) {
        noted.in(context -> context.trapExits(true));
    }

    private static void assertLinks(Noted noted, PeeperRef... to) {
        assertThat(noted.ref().sys().status().links()).containsExactlyElementsIn(to);
    }

    private static void assertIncarnation(Noted noted, int number) {
        Eventually.eventually(
                "incarnation " + number + " and not " + noted.ref().incarnation(),
                () -> noted.ref().incarnation() == number);
        noted.client().get();
        assertThat(noted.ref().incarnation()).isEqualTo(number);
    }

    private static void assertNever(Noted noted, int incarnation) {
        Eventually.never("it exits", () -> noted.ref().incarnation() != incarnation);
    }

    @Test
    @DisplayName(
            "T097, S75: an abnormal exit ends the other one for the same reason, in both directions; a normal one doesn't")
    void bothDirections() {
        link(one, other);
        assertLinks(one, other.ref());
        assertLinks(other, one.ref());
        other.crash();
        assertIncarnation(one, 2);
        assertLinks(one);
        assertLinks(other);

        link(one, other);
        one.crash();
        assertIncarnation(other, 3);

        link(one, other);
        other.ref().exit(ExitReason.NORMAL);
        other.client().get();
        assertThat(other.ref().incarnation()).isEqualTo(3);
        other.ref().stop();
        assertNever(one, 3);
        assertLinks(one);
    }

    @Test
    @DisplayName("S75: SHUTDOWN and a kill travel by a link as well; only NORMAL does not")
    void otherReasons() {
        link(one, other);
        other.ref().exit(ExitReason.SHUTDOWN);
        assertIncarnation(one, 2);
        link(one, other);
        other.ref().exit(ExitReason.KILL);
        assertIncarnation(one, 3);
        link(one, other);
        other.ref().stop(new ExitReason.Shutdown("bye"), Duration.ofSeconds(20));
        assertIncarnation(one, 4);
    }

    @Test
    @DisplayName("S75: who traps exits gets an Exit instead, for NORMAL as well, and once for a link")
    void trapping() {
        trap(one);
        link(one, other);
        link(one, other);
        link(other, one);
        other.crash();
        Exit exit = one.hears(Exit.class, 1).get(0);
        assertThat(exit.from()).isSameInstanceAs(other.ref());
        assertThat(exit.reason()).isInstanceOf(ExitReason.Crash.class);
        // the link is gone with the worker: the next one is not linked
        other.crash();
        other.client().get();
        link(other, one);
        other.ref().stop();
        assertThat(one.hears(Exit.class, 2).get(1)).isEqualTo(new Exit(other.ref(), ExitReason.NORMAL));
        one.client().get();
        assertThat(one.heard()).hasSize(2);
        assertThat(one.ref().incarnation()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "T099, S77: a kill that comes by a link is trapped; D16: any exit from outside ends a trapping worker all the same")
    void linksOnly() {
        trap(one);
        link(one, other);
        other.ref().exit(ExitReason.KILL);
        assertThat(one.hears(Exit.class, 1).get(0).reason()).isEqualTo(ExitReason.KILL);
        for (ExitReason reason : new ExitReason[] {ExitReason.KILL, ExitReason.SHUTDOWN, new ExitReason.Other("x")}) {
            trap(one);
            long before = one.ref().incarnation();
            one.ref().exit(reason);
            one.client().get();
            assertThat(one.ref().incarnation()).isEqualTo(before + 1);
        }
        assertThat(one.heard()).hasSize(1);
        assertThat(one.ref().sys().status().trapsExits()).isFalse();
    }

    @Test
    @DisplayName("trapping can be switched off again")
    void noMoreTrapping() {
        trap(one);
        assertThat(one.ref().sys().status().trapsExits()).isTrue();
        one.in(context -> context.trapExits(false));
        link(one, other);
        other.crash();
        assertIncarnation(one, 2);
        assertThat(one.heard()).isEmpty();
    }

    @Test
    @DisplayName("S74: unlink from either side; afterwards nothing comes by the link")
    void unlink() {
        link(one, other);
        one.in(context -> context.unlink(other.ref()));
        assertLinks(one);
        assertLinks(other);
        link(one, other);
        other.in(context -> context.unlink(one.ref()));
        assertLinks(one);
        assertLinks(other);
        other.in(context -> context.unlink(one.ref()));
        other.crash();
        assertNever(one, 1);
        one.crash();
        assertNever(other, 2);
    }

    @Test
    @DisplayName("S74: unlink also holds back an Exit that waits in the mailbox")
    void unlinkInTheMailbox() {
        trap(one);
        link(one, other);
        one.in(context -> {
            other.crash();
            other.client().get();
            context.unlink(other.ref());
        });
        one.client().get();
        assertThat(one.heard()).isEmpty();
        assertThat(one.ref().incarnation()).isEqualTo(1);
    }

    @Test
    @DisplayName("a link that is made anew while an Exit of the one before waits brings an Exit of its own")
    void linkedAnew() {
        trap(one);
        link(one, other);
        one.in(context -> {
            other.crash();
            other.client().get();
            context.link(other.ref());
        });
        assertThat(one.hears(Exit.class, 1)).hasSize(1);
        assertLinks(one, other.ref());
        other.crash();
        one.hears(Exit.class, 2);
        one.client().get();
        assertThat(one.heard()).hasSize(2);
    }

    @Test
    @DisplayName("S79: a link to a peeper that has ended: noproc, as an exit or as an Exit")
    void ended() {
        other.ref().stop();
        one.client().post((it, count) -> {
            it.context().link(other.ref());
            return it.same();
        });
        assertIncarnation(one, 2);
        Noted third = Noted.start(system);
        third.ref().stop();
        trap(one);
        link(one, third);
        assertThat(one.hears(Exit.class, 1)).containsExactly(new Exit(third.ref(), ExitReason.NO_PROCESS));
        assertLinks(one);
        one.client().get();
        assertThat(one.heard()).hasSize(1);
        assertThat(one.ref().incarnation()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "the reason that a linked worker exits with is its next Start's cause, its caller's and its own watchers', the very same")
    void sameReason() throws Exception {
        Noted watcher = Noted.start(system);
        watcher.in(context -> context.monitor(one.ref()));
        link(one, other);
        Gate gate = new Gate();
        Threads.Background<Integer> caller =
                Threads.background(() -> one.client().run((it, count) -> {
                    gate.pass();
                    return it.reply(1, count + 1);
                }));
        gate.awaitEntered();
        ExitReason reason = new ExitReason.Other("a term");
        other.ref().exit(reason);
        WorkerExitedException told = caller.failure(WorkerExitedException.class);
        assertThat(told.reason()).isSameInstanceAs(reason);
        assertThat(told.outcome()).isEqualTo(Outcome.ROLLED_BACK);
        assertThat(watcher.hears(Down.class, 1).get(0).reason()).isSameInstanceAs(reason);
        assertThat(one.client().get()).isEqualTo(0);
    }

    @Test
    @DisplayName("D14: link, and trapExits, are taken back with their message")
    void takenBack() {
        assertThrows(
                Tally.NotEnough.class,
                () -> one.client().askNumber((it, count, from) -> {
                    it.context().link(other.ref());
                    it.context().trapExits(true);
                    throw new Tally.NotEnough("on purpose");
                }));
        assertLinks(one);
        assertLinks(other);
        assertThat(one.ref().sys().status().trapsExits()).isFalse();
        other.crash();
        assertNever(one, 1);
        Throwing.crash(() -> one.client().run((it, count) -> {
            it.context().link(other.ref());
            return null;
        }));
        assertLinks(one);
    }

    @Test
    @DisplayName("D14: a link that was there stays when a message that asks for it again fails")
    void notTakenBack() {
        link(one, other);
        assertThrows(
                Tally.NotEnough.class,
                () -> one.client().askNumber((it, count, from) -> {
                    it.context().link(other.ref());
                    throw new Tally.NotEnough("on purpose");
                }));
        assertLinks(one, other.ref());
        assertLinks(other, one.ref());
    }

    @Test
    @DisplayName("D13: an abandoned handler can neither link nor unlink")
    void abandoned() throws Exception {
        Gate gate = new Gate();
        AtomicReference<String> tried = new AtomicReference<>();
        Noted third = Noted.start(system);
        one.client().post((it, count) -> {
            gate.hang();
            it.context().link(third.ref());
            it.context().unlink(other.ref());
            tried.set("tried");
            return it.same();
        });
        gate.awaitEntered();
        one.ref().exit(ExitReason.KILL);
        link(one, other);
        gate.open();
        Eventually.eventually("it has tried", () -> tried.get() != null);
        assertLinks(one, other.ref());
        assertLinks(third);
        assertNever(third, 1);
    }

    @Test
    @DisplayName("bad arguments, oneself, and links outside of the worker's callbacks")
    void badInput() {
        AtomicReference<WorkerContext> context = new AtomicReference<>();
        one.in(inside -> {
            context.set(inside);
            assertThrows(IllegalArgumentException.class, () -> inside.link(one.ref()));
            assertThrows(NullPointerException.class, () -> inside.link(null));
            assertThrows(NullPointerException.class, () -> inside.unlink(null));
            inside.unlink(one.ref());
        });
        assertThrows(IllegalStateException.class, () -> context.get().link(other.ref()));
        assertThrows(IllegalStateException.class, () -> context.get().unlink(other.ref()));
        assertThrows(IllegalStateException.class, () -> context.get().trapExits(true));
        assertLinks(one);
    }
}
