package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.Noting.Noted;
import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who watches a worker hears of its exit: once, and with the reason that everybody sees. */
@ExtendWith(FreshSystem.class)
final class MonitorTest {
    private PeeperSystem system;
    private Noted watcher;
    private Noted target;

    @BeforeEach
    void start(PeeperSystem fresh) {
        system = fresh;
        watcher = Noted.start(system);
        target = Noted.start(system);
    }

    private MonitorRef monitor(PeeperRef peeper) {
        return watcher.client().run((it, count) -> it.reply(it.context().monitor(peeper)));
    }

    private List<PeeperRef> monitors() {
        return watcher.ref().sys().status().monitors();
    }

    /** Whatever is on its way to the watcher has arrived when this returns, since a kill and its Down have no way to go. */
    private void assertHeard(int number) {
        assertThat(target.client().get()).isEqualTo(0);
        watcher.client().get();
        assertThat(watcher.heard()).hasSize(number);
    }

    @Test
    @DisplayName("T101: two monitors of one worker give two Downs, each with its own ref; the dead give noproc at once")
    void two() {
        MonitorRef one = monitor(target.ref());
        MonitorRef other = monitor(target.ref());
        assertThat(one).isNotEqualTo(other);
        assertThat(one.peeper()).isSameInstanceAs(target.ref());
        assertThat(monitors()).containsExactly(target.ref(), target.ref());
        target.ref().stop();
        List<Down> downs = watcher.hears(Down.class, 2);
        assertThat(downs)
                .containsExactly(
                        new Down(one, target.ref(), ExitReason.NORMAL),
                        new Down(other, target.ref(), ExitReason.NORMAL));
        assertThat(monitors()).isEmpty();

        MonitorRef late = monitor(target.ref());
        assertThat(watcher.hears(Down.class, 3).get(2)).isEqualTo(new Down(late, target.ref(), ExitReason.NO_PROCESS));
        assertThat(watcher.heard()).hasSize(3);
    }

    @Test
    @DisplayName("S80: a monitor fires once, at the worker's first exit, also where the peeper goes on")
    void once() {
        MonitorRef monitor = monitor(target.ref());
        target.crash();
        Down down = watcher.hears(Down.class, 1).get(0);
        assertThat(down.monitor()).isSameInstanceAs(monitor);
        assertThat(down.reason()).isInstanceOf(ExitReason.Crash.class);
        assertThat(target.ref().isAlive()).isTrue();
        target.crash();
        target.ref().exit(ExitReason.KILL);
        assertHeard(1);
        // and another one watches the worker there is now
        monitor(target.ref());
        target.ref().exit(ExitReason.KILL);
        assertThat(watcher.hears(Down.class, 2).get(1).reason()).isEqualTo(ExitReason.KILL);
        assertHeard(2);
    }

    @Test
    @DisplayName("S73: for every way a worker can end there is one Down, with that reason")
    void everyReason() throws Exception {
        List<ExitReason> reasons = List.of(
                ExitReason.KILL,
                ExitReason.SHUTDOWN,
                new ExitReason.Shutdown("detail"),
                new ExitReason.Other("term"),
                new ExitReason.Crash(new IllegalStateException("by hand")));
        int downs = 0;
        for (ExitReason reason : reasons) {
            monitor(target.ref());
            target.ref().exit(reason);
            assertThat(watcher.hears(Down.class, ++downs).get(downs - 1).reason())
                    .isSameInstanceAs(reason);
            assertHeard(downs);
        }
        ExitReason other = new ExitReason.Other("by a handler");
        monitor(target.ref());
        target.client().post((it, count) -> it.stop(other, count));
        assertThat(watcher.hears(Down.class, ++downs).get(downs - 1).reason()).isSameInstanceAs(other);
        assertHeard(downs);
        monitor(target.ref());
        target.ref().exit(ExitReason.NORMAL);
        assertHeard(downs);
        ExitReason last = new ExitReason.Shutdown("last");
        target.client().post((it, count) -> it.stop(last, count));
        assertThat(watcher.hears(Down.class, ++downs).get(downs - 1).reason()).isSameInstanceAs(last);
        assertThat(target.ref().whenTerminated().toCompletableFuture().get(20, TimeUnit.SECONDS))
                .isSameInstanceAs(last);
        assertThat(watcher.heard()).hasSize(downs);
    }

    @Test
    @DisplayName(
            "S73: the caller, terminate, the listener, the next Start, a monitor and a link see the very same reason")
    void sameReason() throws Exception {
        List<Object> seen = new CopyOnWriteArrayList<>();
        TallyClient crashing = system.start(TallyPeeper.spec(
                        () -> new Tallying() {
                            @Override
                            protected Next<Integer> init(Integer state, Start start) {
                                start.cause().ifPresent(seen::add);
                                return same();
                            }

                            @Override
                            protected void terminate(ExitReason reason, Integer state) {
                                seen.add(reason);
                            }
                        },
                        0)
                .listener(new Listener<Integer>() {
                    @Override
                    public void onCrash(Throwable cause, Integer lastGood) {
                        seen.add(cause);
                    }
                }));
        Noted linked = Noted.start(system);
        linked.in(context -> {
            context.trapExits(true);
            context.link(crashing.peeper());
        });
        monitor(crashing.peeper());
        IllegalStateException thrown = new IllegalStateException("boom");
        WorkerExitedException told = Throwing.fails(
                WorkerExitedException.class,
                Outcome.ROLLED_BACK,
                () -> crashing.run((it, count) -> {
                    throw thrown;
                }));
        ExitReason reason = told.reason();
        assertThat(((ExitReason.Crash) reason).cause()).isSameInstanceAs(thrown);
        assertThat(watcher.hears(Down.class, 1).get(0).reason()).isSameInstanceAs(reason);
        assertThat(linked.hears(Exit.class, 1).get(0).reason()).isSameInstanceAs(reason);
        Eventually.eventually("three others have seen it", () -> seen.size() == 3);
        for (Object one : seen) {
            assertThat(one).isSameInstanceAs(one instanceof ExitReason ? reason : thrown);
        }
    }

    @Test
    @DisplayName("T103: the watched one replies and dies: the reply comes, and then the Down with the monitor's ref")
    void replyThenDown() {
        AtomicReference<MonitorRef> monitor = new AtomicReference<>();
        TallyClient server = target.client();
        watcher.in(context -> {
            monitor.set(context.monitor(server.peeper()));
            server.asyncRun((it, count) -> it.stop(ExitReason.NORMAL, 7, count))
                    .whenComplete((value, failure) -> context.ref().send("reply " + value));
        });
        assertThat(watcher.hears(Down.class, 1).get(0).monitor()).isSameInstanceAs(monitor.get());
        assertThat(watcher.hears(String.class, 1)).containsExactly("reply 7");
    }

    @Test
    @DisplayName("S81: after demonitor no Down comes, also where it waits in the mailbox")
    void demonitor() {
        MonitorRef never = monitor(target.ref());
        watcher.in(context -> context.demonitor(never));
        assertThat(monitors()).isEmpty();
        target.crash();
        assertHeard(0);

        MonitorRef waiting = monitor(target.ref());
        MonitorRef stays = monitor(target.ref());
        watcher.in(context -> {
            target.crash();
            target.client().get();
            // both Downs wait now, behind this very message
            context.demonitor(waiting);
            context.demonitor(waiting);
        });
        assertThat(watcher.hears(Down.class, 1).get(0).monitor()).isSameInstanceAs(stays);
        assertHeard(1);
    }

    @Test
    @DisplayName("another worker's monitor can't be ended, nor one of somebody else's making; both do nothing")
    void foreignDemonitor() {
        Noted other = Noted.start(system);
        MonitorRef monitor = monitor(target.ref());
        other.in(context -> {
            context.demonitor(monitor);
            context.demonitor(() -> target.ref());
        });
        assertThat(monitors()).hasSize(1);
        target.crash();
        assertThat(watcher.hears(Down.class, 1)).hasSize(1);
    }

    @Test
    @DisplayName("D14: a monitor is taken back with its message; D13: it goes with its worker")
    void takenBack() {
        assertThrows(
                Tally.NotEnough.class,
                () -> watcher.client().askNumber((it, count, from) -> {
                    it.context().monitor(target.ref());
                    throw new Tally.NotEnough("on purpose");
                }));
        assertThat(monitors()).isEmpty();
        monitor(target.ref());
        watcher.crash();
        assertThat(monitors()).isEmpty();
        Throwing.crash(() -> watcher.client().run((it, count) -> {
            it.context().monitor(target.ref());
            return null;
        }));
        monitor(target.ref());
        watcher.ref().exit(ExitReason.KILL);
        watcher.client().get();
        target.crash();
        assertHeard(0);
    }

    @Test
    @DisplayName("D13: an abandoned handler can't monitor")
    void abandoned() throws Exception {
        Gate gate = new Gate();
        AtomicReference<MonitorRef> made = new AtomicReference<>();
        watcher.client().post((it, count) -> {
            gate.hang();
            it.context().trapExits(true);
            made.set(it.context().monitor(target.ref()));
            return it.same();
        });
        gate.awaitEntered();
        watcher.ref().exit(ExitReason.KILL);
        watcher.client().get();
        gate.open();
        Eventually.eventually("it has tried", () -> made.get() != null);
        assertThat(monitors()).isEmpty();
        assertThat(watcher.ref().sys().status().trapsExits()).isFalse();
        target.crash();
        assertHeard(0);
    }

    @Test
    @DisplayName("a worker may watch itself, which its own end makes void, and a peeper of another system")
    void oneselfAndOthers() {
        PeeperSystem elsewhere = PeeperSystem.create();
        try {
            Noted far = Noted.start(elsewhere);
            monitor(watcher.ref());
            watcher.crash();
            watcher.client().get();
            assertThat(watcher.heard()).isEmpty();
            monitor(far.ref());
            far.ref().exit(ExitReason.KILL);
            assertThat(watcher.hears(Down.class, 1).get(0).peeper()).isSameInstanceAs(far.ref());
        } finally {
            elsewhere.close(Duration.ofSeconds(5));
        }
    }

    @Test
    @DisplayName("bad arguments, and monitors outside of the worker's callbacks")
    void badInput() {
        AtomicReference<WorkerContext> context = new AtomicReference<>();
        watcher.in(inside -> {
            context.set(inside);
            assertThrows(NullPointerException.class, () -> inside.monitor(null));
            assertThrows(NullPointerException.class, () -> inside.demonitor(null));
        });
        assertThrows(IllegalStateException.class, () -> context.get().monitor(target.ref()));
        assertThrows(IllegalStateException.class, () -> context.get().demonitor(() -> target.ref()));
        assertThat(monitors()).isEmpty();
    }

    @Test
    @DisplayName("T101: workers that watch under a storm of crashes hear one Down for each monitor that was not ended")
    void storm() throws Exception {
        TallyClient crashing =
                system.start(TallyPeeper.spec(Tallying::new, 0).intensity(Integer.MAX_VALUE, Duration.ofNanos(1)));
        List<Noted> watchers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            watchers.add(Noted.start(system));
        }
        AtomicInteger left = new AtomicInteger(4);
        List<List<MonitorRef>> made = new ArrayList<>();
        watchers.forEach(each -> made.add(new CopyOnWriteArrayList<>()));
        Threads.Background<Void> killer = Threads.background(() -> {
            while (left.get() > 0) {
                crashing.peeper().exit(ExitReason.SHUTDOWN);
                crashing.get();
            }
            return null;
        });
        Threads.together(4, number -> {
            for (int i = 0; i < 1_000; i++) {
                boolean ends = i % 5 == 0;
                watchers.get(number).in(context -> {
                    MonitorRef monitor = context.monitor(crashing.peeper());
                    if (ends) {
                        context.demonitor(monitor);
                    } else {
                        made.get(number).add(monitor);
                    }
                });
            }
            left.decrementAndGet();
        });
        killer.get();
        crashing.peeper().stop();
        for (int i = 0; i < 4; i++) {
            Noted each = watchers.get(i);
            List<MonitorRef> fired =
                    each.hears(Down.class, 800).stream().map(Down::monitor).toList();
            assertWithMessage("watcher %s", i).that(fired).containsExactlyElementsIn(made.get(i));
            assertThat(each.ref().sys().status().monitors()).isEmpty();
        }
    }
}
