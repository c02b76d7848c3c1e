package io.peeper;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.tally.Chain;
import io.peeper.tally.ChainClient;
import io.peeper.tally.ChainPeeper;
import io.peeper.tally.Chaining;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What listeners hear, and that they hurt nobody. */
@ExtendWith(FreshSystem.class)
final class ListenerTest {
    private final Hearing hearing = new Hearing();
    private PeeperSystem system;
    private TallyClient tally;

    @BeforeEach
    void start(PeeperSystem fresh) {
        system = fresh;
        tally = system.start(
                TallyPeeper.spec(Tallying::new, 0).listener(hearing).intensity(1_000_000, Duration.ofSeconds(10)));
    }

    private static void crash(TallyClient tally) {
        Throwing.crash(() -> tally.run((it, state) -> {
            throw new IllegalStateException("boom");
        }));
    }

    @Test
    @DisplayName("D9: changes, crashes, restarts and the end, in order, each once")
    void everything() {
        tally.add(1);
        tally.addAndGet(2);
        crash(tally);
        tally.add(3);
        tally.get();
        tally.peeper().exit(ExitReason.KILL);
        tally.get();
        tally.peeper().stop();
        system.close();

        assertThat(hearing.heard)
                .containsExactly(
                        "changed 0 1",
                        "changed 1 3",
                        "crashed boom 3",
                        "restarted 2 3",
                        "changed 3 6",
                        "restarted 3 6",
                        "terminated normal 6")
                .inOrder();
    }

    @Test
    @DisplayName("T276: messages that change nothing are not told; nor is an equal number, or a restart")
    void unchanged() {
        for (int i = 0; i < 10; i++) {
            tally.get();
            tally.add(0);
            tally.run((it, state) -> it.done(Integer.valueOf(state)));
        }
        tally.add(100_000);
        tally.run((it, state) -> it.done(Integer.parseInt("100000")));
        crash(tally);
        tally.peeper().stop();
        system.close();

        assertThat(hearing.heard)
                .containsExactly(
                        "changed 0 100000", "crashed boom 100000", "restarted 2 100000", "terminated normal 100000")
                .inOrder();
    }

    @Test
    @DisplayName("D24: objects count as changed by reference, and their equals is never asked")
    void byReference() {
        Hearing changes = new Hearing();
        ChainClient chain =
                system.start(ChainPeeper.spec(Chaining::new, Chain.Links.NONE).listener(changes));
        chain.change(state -> state);
        chain.change(state -> new Chain.Links(state.size(), state.last()));
        chain.append(1);
        system.close();

        assertThat(changes.heard)
                .containsExactly("changed 0 links 0 links", "changed 0 links 1 links", "terminated shutdown 1 links")
                .inOrder();
    }

    @Test
    @DisplayName("D24: replace(...) at a restart is a change")
    void replaced() {
        Hearing changes = new Hearing();
        TallyClient replacing = system.start(TallyPeeper.spec(
                        () -> new Tallying() {
                            @Override
                            protected Next<Integer> init(Integer state, Start start) {
                                return replace(state + 100);
                            }
                        },
                        0)
                .listener(changes));
        replacing.peeper().exit(ExitReason.KILL);
        assertThat(replacing.get()).isEqualTo(200);
        system.close();
        assertThat(changes.heard).contains("changed 100 200");
        assertThat(changes.heard).doesNotContain("changed 0 100");
    }

    @Test
    @DisplayName("D9: the end is told once, for every reason: a stop, a handler's stop, the limit, a failing terminate")
    void ends() {
        List<Hearing> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Hearing one = new Hearing();
            all.add(one);
            boolean throwing = i == 3;
            TallyClient each = system.start(TallyPeeper.spec(
                            () -> new Tallying() {
                                @Override
                                protected void terminate(ExitReason reason, Integer state) {
                                    if (throwing) {
                                        throw new IllegalStateException("terminate");
                                    }
                                }
                            },
                            i)
                    .listener(one)
                    .intensity(0, Duration.ofMinutes(1)));
            switch (i) {
                case 0 -> each.peeper().stop();
                case 1 -> each.post((it, state) -> it.stop(ExitReason.SHUTDOWN, 7));
                case 2 -> each.peeper().exit(ExitReason.KILL);
                default -> each.post((it, state) -> it.stop(ExitReason.NORMAL, 8));
            }
            Eventually.eventually("it ends", () -> !each.peeper().isAlive());
        }
        system.close();
        assertThat(all.get(0).heard).containsExactly("terminated normal 0");
        assertThat(all.get(1).heard)
                .containsExactly("changed 1 7", "terminated shutdown 7")
                .inOrder();
        assertThat(all.get(2).heard).containsExactly("terminated shutdown 2");
        assertThat(all.get(3).heard)
                .containsExactly("changed 3 8", "terminated crash(java.lang.IllegalStateException) 8")
                .inOrder();
    }

    @Test
    @DisplayName("D9: 10,000 changes of 4 senders: one at a time, in the order of the commits")
    void order() throws Exception {
        List<Integer> after = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger gaps = new AtomicInteger();
        AtomicInteger inside = new AtomicInteger();
        TallyClient counted = system.start(TallyPeeper.spec(Tallying::new, 0).listener(new Listener<Integer>() {
            private int last;

            @Override
            public void onStateChanged(Integer was, Integer now) {
                if (inside.incrementAndGet() != 1 || was != last) {
                    gaps.incrementAndGet();
                }
                last = now;
                after.add(now);
                inside.decrementAndGet();
            }
        }));
        Threads.together(4, thread -> {
            for (int i = 0; i < 2_500; i++) {
                counted.addAndGet(1);
            }
        });
        system.close();
        assertThat(gaps.get()).isEqualTo(0);
        assertThat(after.get(after.size() - 1)).isEqualTo(10_000);
    }

    @Test
    @DisplayName("D24: a full queue merges changes, first before and last after, and drops no crash")
    void merges() throws Exception {
        Gate gate = new Gate();
        Hearing slow = new Hearing() {
            @Override
            public void onStateChanged(Object before, Object after) {
                if (before.equals(0)) {
                    gate.hang();
                }
                super.onStateChanged(before, after);
            }
        };
        TallyClient busy = system.start(TallyPeeper.spec(Tallying::new, 0).listener(slow));
        busy.add(1);
        gate.awaitEntered();
        for (int i = 0; i < 5_000; i++) {
            busy.addAndGet(1);
        }
        crash(busy);
        for (int i = 0; i < 5_000; i++) {
            busy.addAndGet(1);
        }
        gate.open();
        system.close();

        assertThat(slow.heard.size()).isAtMost(1_024 + 10);
        assertThat(slow.heard.size()).isAtLeast(1_024);
        int last = 0;
        for (String one : slow.heard) {
            String[] words = one.split(" ");
            if (words[0].equals("changed")) {
                assertThat(words[1]).isEqualTo(String.valueOf(last));
                last = Integer.parseInt(words[2]);
            } else {
                assertThat(words[2]).isEqualTo(words[0].equals("terminated") ? "10001" : "5001");
            }
        }
        assertThat(last).isEqualTo(10_001);
        assertThat(slow.heard).containsAtLeast("crashed boom 5001", "restarted 2 5001");
    }

    @Test
    @DisplayName("D9: one that throws, overflows its stack or interrupts itself hurts nobody and hears on")
    void throwing() {
        Hearing hostile = new Hearing() {
            @Override
            void hear(String what) {
                super.hear(what);
                Thread.currentThread().interrupt();
                if (heard.size() % 2 == 0) {
                    throw new StackOverflowError();
                }
                throw new IllegalStateException("listener");
            }
        };
        TallyClient each = system.start(TallyPeeper.spec(Tallying::new, 0).listener(hostile));
        for (int i = 0; i < 100; i++) {
            assertThat(each.addAndGet(1)).isEqualTo(i + 1);
            boolean stray =
                    each.run((it, state) -> it.reply(Thread.currentThread().isInterrupted()));
            assertThat(stray).isFalse();
        }
        assertThat(each.peeper().incarnation()).isEqualTo(1);
        system.close();
        assertThat(hostile.heard).hasSize(101);
        assertThat(hostile.overlapped.get()).isFalse();
    }

    @Test
    @DisplayName("D9: a slow one delays neither the worker nor others' listeners")
    void slow() throws Exception {
        Gate gate = new Gate();
        TallyClient each = system.start(TallyPeeper.spec(Tallying::new, 0).listener(new Listener<Integer>() {
            @Override
            public void onStateChanged(Integer before, Integer after) {
                gate.hang();
            }
        }));
        each.add(1);
        gate.awaitEntered();
        assertThat(each.addAndGet(1)).isEqualTo(2);
        tally.addAndGet(1);
        Eventually.eventually("the other one hears", () -> hearing.heard.contains("changed 0 1"));
        gate.open();
    }

    @Test
    @DisplayName("D9: the worker may be called from a listener")
    void callsBack() {
        AtomicInteger seen = new AtomicInteger();
        TallyClient[] each = new TallyClient[1];
        each[0] = system.start(TallyPeeper.spec(Tallying::new, 0).listener(new Listener<Integer>() {
            @Override
            public void onStateChanged(Integer before, Integer after) {
                seen.set(each[0].get());
            }
        }));
        each[0].add(7);
        Eventually.eventually("it is answered", () -> seen.get() == 7);
    }
}
