package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The orderly end of a system. */
@ExtendWith(FreshSystem.class)
final class CloseTest {
    private final Gate gate = new Gate();
    private final List<String> terminated = new CopyOnWriteArrayList<>();
    private PeeperSystem system;

    @BeforeEach
    void system(PeeperSystem fresh) {
        system = fresh;
    }

    @AfterEach
    void open() {
        gate.open();
    }

    private PeeperSpec<TallyClient, Integer> spec(String name) {
        return TallyPeeper.spec(
                        () -> new Tallying() {
                            @Override
                            protected void terminate(ExitReason reason, Integer state) {
                                terminated.add(name + " " + reason + " " + state);
                            }
                        },
                        0)
                .name(name);
    }

    private static Duration took(Runnable body) {
        long began = System.nanoTime();
        body.run();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    @Test
    @DisplayName("D16: terminate runs with SHUTDOWN, last started first; names are free; refs are dead")
    void lastStartedFirst() {
        TallyClient a = system.start(spec("a"));
        system.start(spec("b"));
        system.start(spec("c"));
        a.addAndGet(1);
        system.close();
        assertThat(terminated)
                .containsExactly("c shutdown 0", "b shutdown 0", "a shutdown 1")
                .inOrder();
        assertThat(system.registered()).isEmpty();
        assertThat(system.refs()).isEmpty();
        assertThat(a.peeper().isAlive()).isFalse();
        assertThrows(NoProcessException.class, a::get);
    }

    @Test
    @DisplayName("D16: what is queued is handled before terminate, also what a later one's terminate sends")
    void queuedMessages() throws Exception {
        TallyClient first = system.start(spec("first"));
        TallyClient second = system.start(TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected void terminate(ExitReason reason, Integer state) {
                        first.add(state);
                    }
                },
                0));
        second.post((it, state) -> {
            gate.hang();
            return it.same();
        });
        gate.awaitEntered();
        for (int i = 0; i < 1_000; i++) {
            second.add(1);
        }
        Threads.Background<Void> closer = Threads.background(() -> {
            system.close();
            return null;
        });
        Eventually.never("it closes while a handler runs", closer::isDone);
        gate.open();
        closer.get();
        assertThat(terminated).containsExactly("first shutdown 1000");
    }

    @Test
    @DisplayName("D16: a hung handler is killed at its Shutdown limit; the others still end in order")
    void hungHandler() throws Exception {
        system.start(spec("first"));
        TallyClient hung = system.start(spec("hung").shutdown(Shutdown.timeout(Duration.ofMillis(100))));
        system.start(spec("last"));
        hung.post((it, state) -> {
            gate.hang();
            return it.same();
        });
        gate.awaitEntered();
        Threads.Background<Integer> caller = Threads.background(() -> hung.addAndGet(1));
        Eventually.eventually("queued", () -> hung.peeper().mailboxSize() == 1);

        Duration took = took(system::close);

        assertThat(took).isAtLeast(Duration.ofMillis(90));
        assertThat(took).isLessThan(Duration.ofSeconds(3));
        assertThat(terminated)
                .containsExactly("last shutdown 0", "first shutdown 0")
                .inOrder();
        assertThat(caller.failure(WorkerExitedException.class).outcome()).isEqualTo(Outcome.NOT_RUN);
        assertThat(hung.peeper().whenTerminated().toCompletableFuture().get(20, TimeUnit.SECONDS))
                .isEqualTo(ExitReason.KILL);
    }

    @Test
    @DisplayName("D16: brutalKill runs no terminate; infinity waits as long as the whole may take")
    void brutalKillAndInfinity() throws Exception {
        system.start(spec("brutal").shutdown(Shutdown.brutalKill()));
        TallyClient patient = system.start(spec("patient").shutdown(Shutdown.infinity()));
        patient.post((it, state) -> {
            gate.hang();
            return it.same();
        });
        gate.awaitEntered();
        Duration took = took(() -> system.close(Duration.ofMillis(200)));
        assertThat(took).isAtLeast(Duration.ofMillis(190));
        assertThat(took).isLessThan(Duration.ofSeconds(3));
        assertThat(patient.peeper().isAlive()).isFalse();
        assertThat(terminated).isEmpty();
    }

    @Test
    @DisplayName("D9: closing waits for listeners")
    void waitsForListeners() throws Exception {
        List<String> heard = new CopyOnWriteArrayList<>();
        TallyClient tally = system.start(spec("heard").listener(new Listener<Integer>() {
            @Override
            public void onStateChanged(Integer before, Integer after) {
                gate.hang();
                heard.add("changed");
            }

            @Override
            public void onTerminate(ExitReason reason, Integer last) {
                heard.add("terminated");
            }
        }));
        tally.addAndGet(1);
        gate.awaitEntered();
        Threads.Background<Void> closer = Threads.background(() -> {
            system.close();
            return null;
        });
        Eventually.never("it closes", closer::isDone);
        gate.open();
        closer.get();
        assertThat(heard).containsExactly("changed", "terminated").inOrder();
    }

    @Test
    @DisplayName("D9: but no longer than its limit")
    void listenerThatHangs() throws Exception {
        TallyClient tally = system.start(spec("heard").listener(new Listener<Integer>() {
            @Override
            public void onStateChanged(Integer before, Integer after) {
                gate.hang();
            }
        }));
        tally.addAndGet(1);
        gate.awaitEntered();
        assertThat(took(() -> system.close(Duration.ofMillis(200)))).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    @DisplayName("100,000 idle peepers close quickly, last started first")
    void manyIdleOnes() {
        AtomicInteger expected = new AtomicInteger(100_000);
        AtomicInteger outOfOrder = new AtomicInteger();
        for (int i = 1; i <= 100_000; i++) {
            system.start(TallyPeeper.spec(
                    () -> new Tallying() {
                        @Override
                        protected void terminate(ExitReason reason, Integer state) {
                            if (expected.getAndDecrement() != state) {
                                outOfOrder.incrementAndGet();
                            }
                        }
                    },
                    i));
        }
        Duration took = took(system::close);
        assertThat(took).isLessThan(Duration.ofSeconds(10));
        assertThat(expected.get()).isEqualTo(0);
        assertThat(outOfOrder.get()).isEqualTo(0);
        assertThat(system.refs()).isEmpty();
    }

    @Test
    @DisplayName("starts after close, and during it, are refused, and nothing is left of them")
    void startAfterClose() throws Exception {
        AtomicInteger refused = new AtomicInteger();
        system.start(TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected void terminate(ExitReason reason, Integer state) {
                        try {
                            context().system().start(spec("late"));
                        } catch (IllegalStateException e) {
                            refused.incrementAndGet();
                        }
                    }
                },
                0));
        system.close();
        assertThat(refused.get()).isEqualTo(1);
        IllegalStateException failure = assertThrows(IllegalStateException.class, () -> system.start(spec("late")));
        assertThat(failure).hasMessageThat().contains("is closed");
        assertThat(system.registered()).isEmpty();
        assertThat(terminated).isEmpty();
    }

    @Test
    @DisplayName("closing again does nothing, also from other threads at once")
    void closeAgain() throws Exception {
        system.start(spec("a"));
        Threads.together(4, thread -> system.close());
        system.close();
        assertThat(terminated).containsExactly("a shutdown 0");
    }

    @Test
    @DisplayName("the shared system can't be closed, nor any system from its own handlers")
    void refused() {
        assertThrows(IllegalStateException.class, () -> PeeperSystem.shared().close());
        TallyClient tally = system.start(spec("tally"));
        assertThat(Throwing.crash(() -> tally.run((it, state) -> {
                    it.context().system().close();
                    return it.done();
                })))
                .isInstanceOf(IllegalStateException.class);
        assertThat(tally.get()).isEqualTo(0);
    }

    @Test
    @DisplayName("all threads of a closed system end")
    void threadsEnd() {
        String prefix = system.toString().replaceAll("PeeperSystem\\[(.*)\\]", "$1") + "-";
        for (Dispatcher dispatcher :
                List.of(Dispatcher.shared(), Dispatcher.virtual(), Dispatcher.pool(3), Dispatcher.dedicated())) {
            for (int i = 0; i < 4; i++) {
                TallyClient tally =
                        system.start(TallyPeeper.spec(Tallying::new, 0).dispatcher(dispatcher));
                tally.addAndGet(1);
                tally.peeper().exit(ExitReason.KILL);
                tally.addAndGet(1);
            }
        }
        assertThat(threads(prefix)).isNotEmpty();
        system.close();
        Eventually.eventually("no thread is left", () -> threads(prefix).isEmpty());
    }

    private static List<String> threads(String prefix) {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith(prefix))
                .toList();
    }

    @Test
    @DisplayName("an interrupted closer kills what is left, and keeps its flag")
    void interruptedCloser() throws Exception {
        TallyClient tally = system.start(spec("tally").shutdown(Shutdown.infinity()));
        tally.post((it, state) -> {
            gate.hang();
            return it.same();
        });
        gate.awaitEntered();
        Threads.Background<Boolean> closer = Threads.background(() -> {
            system.close();
            return Thread.currentThread().isInterrupted();
        });
        Eventually.never("it closes", closer::isDone);
        closer.thread.interrupt();
        assertThat(closer.get()).isTrue();
        assertThat(tally.peeper().isAlive()).isFalse();
    }

    @Test
    @DisplayName("D16: while it closes, calls from outside are refused and not run; its own handlers may still call")
    void callsWhileClosing() throws Exception {
        TallyClient helper = system.start(spec("helper"));
        TallyClient last = system.start(TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected void terminate(ExitReason reason, Integer state) {
                        gate.hang();
                        terminated.add("called " + helper.addAndGet(1));
                    }
                },
                0));
        helper.add(5);
        Threads.Background<Void> closing = Threads.background(() -> {
            system.close();
            return null;
        });
        gate.awaitEntered();
        NoProcessException refused = Throwing.fails(NoProcessException.class, Outcome.NOT_RUN, helper::get);
        assertThat(refused).hasMessageThat().contains("is being closed");
        Throwing.fails(NoProcessException.class, Outcome.NOT_RUN, last::get);
        assertThat(helper.asyncAddAndGet(1).toCompletableFuture().isCompletedExceptionally())
                .isTrue();
        // what nobody waits for is handled as far as there is time
        helper.add(100);
        gate.open();
        closing.get();
        assertThat(terminated)
                .containsExactly("called 106", "helper shutdown 106")
                .inOrder();
    }

    @Test
    @DisplayName("D16: whoever hangs below a supervisor when the limit passes is killed and reported with its stack")
    void hangsBelow() throws Exception {
        try (Logged log = new Logged()) {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .child(TallyPeeper.spec(Tallying::new, 0).id("hung").shutdown(Shutdown.infinity()))
                    .child(TallyPeeper.spec(Tallying::new, 0).id("idle").shutdown(Shutdown.infinity()))
                    .start(system);
            TallyPeeper.client((PeeperRef) root.children().get(0)).post((it, state) -> {
                gate.hang();
                return it.next(state);
            });
            gate.awaitEntered();
            system.close(Duration.ofMillis(50));
            assertThat(root.isAlive()).isFalse();
            Eventually.eventually(
                    "it is reported",
                    () -> log.text().contains("hung") && log.text().contains("Gate.hang"));
            assertThat(log.text()).doesNotContain("idle did not");
        }
    }

    /** A JVM that shuts down in the middle of everything. */
    static final class Hooked {
        public static void main(String[] args) {
            PeeperSystem system = PeeperSystem.builder()
                    .closeOnShutdown(Duration.ofSeconds(10))
                    .build();
            PeeperSystem closed = PeeperSystem.builder()
                    .closeOnShutdown(Duration.ofSeconds(10))
                    .build();
            closed.close();
            TallyClient tally = system.start(TallyPeeper.spec(
                    () -> new Tallying() {
                        @Override
                        protected void terminate(ExitReason reason, Integer state) {
                            System.out.println("terminate " + reason + " " + state);
                        }
                    },
                    0));
            for (int i = 0; i < 1_000; i++) {
                tally.add(1);
            }
            System.out.println(Fork.READY);
        }
    }

    @Test
    @DisplayName("closeOnShutdown: a JVM that shuts down closes the system in order, what is queued included")
    void shutdownHook() throws Exception {
        assertThat(Fork.terminate(Hooked.class, List.of("-Xmx64m")).trim()).isEqualTo("terminate shutdown 1000");
        assertThrows(
                IllegalArgumentException.class, () -> PeeperSystem.builder().closeOnShutdown(Duration.ZERO));
    }
}
