package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static io.peeper.Throwing.crash;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Handlers that call: themselves, each other, and against the clock. */
@ExtendWith(FreshSystem.class)
final class CycleTest {
    private TallyClient a;
    private TallyClient b;
    private TallyClient c;

    @BeforeEach
    void start(PeeperSystem system) {
        a = system.start(TallyPeeper.spec(Tallying::new, 1).name("a"));
        b = system.start(TallyPeeper.spec(Tallying::new, 2).name("b"));
        c = system.start(TallyPeeper.spec(Tallying::new, 3).name("c"));
    }

    private static Tally.Step<Integer> calls(TallyClient next) {
        return (it, state) -> it.reply(next.get());
    }

    private static void assertChain(Throwable crash, TallyClient... chain) {
        Throwable cycle = crash;
        while (!(cycle instanceof SelfCallException) && cycle.getCause() != null) {
            cycle = cycle.getCause();
        }
        assertThat(cycle).isInstanceOf(SelfCallException.class);
        assertThat(((SelfCallException) cycle).outcome()).isEqualTo(Outcome.NOT_RUN);
        assertThat(((SelfCallException) cycle).chain())
                .containsExactlyElementsIn(
                        List.of(chain).stream().map(TallyClient::peeper).toList())
                .inOrder();
    }

    private static Duration took(Runnable body) {
        long began = System.nanoTime();
        body.run();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    @Test
    @DisplayName("T034: a call to oneself, by self, ref and name, blocking or a stop, fails at once")
    void selfCall(PeeperSystem system) {
        TallyClient byName = TallyPeeper.named(system, "a");
        TallyClient forEver = TallyPeeper.withTimeout(a, Duration.ofDays(1));
        Duration took = took(() -> {
            assertChain(crash(() -> a.run((it, state) -> it.reply(it.self().get()))), a, a);
            assertChain(crash(() -> a.run(calls(a))), a, a);
            assertChain(crash(() -> a.run(calls(byName))), a, a);
            assertChain(crash(() -> a.run(calls(forEver))), a, a);
            assertChain(
                    crash(() -> a.run((it, state) -> {
                        a.peeper().stop();
                        return it.done();
                    })),
                    a,
                    a);
        });
        assertThat(took).isLessThan(Duration.ofSeconds(2));
        assertThat(a.get()).isEqualTo(1);
        assertThat(a.peeper().incarnation()).isEqualTo(6);
    }

    @Test
    @DisplayName("D25: the message names the chain and what to do")
    void message() {
        assertThat(crash(() -> a.run(calls(a)))).hasMessageThat().contains("a -> a");
        assertThat(crash(() -> a.run(calls(a)))).hasMessageThat().contains("get()");
    }

    @Test
    @DisplayName("S8: a cast, an info and an asynchronous call to oneself are fine")
    void selfCast() {
        a.run((it, state) -> {
            it.self().add(1);
            it.context().ref().send((Tally.Act) (self, s) -> self.next(s + 1));
            it.self().asyncAddAndGet(1);
            return it.done();
        });
        assertThat(a.get()).isEqualTo(4);
        assertThat(a.peeper().incarnation()).isEqualTo(1);
    }

    @Test
    @DisplayName("D25: A to B to A is an error at once, and crashes both")
    void twoPeepers() {
        Duration took = took(() -> {
            Throwable crash = crash(() -> a.run((it, state) -> it.reply(b.run(calls(a)))));
            assertChain(crash, b, a, b);
            assertThat(crash).isInstanceOf(WorkerExitedException.class);
        });
        assertThat(took).isLessThan(Duration.ofSeconds(2));
        assertThat(a.get()).isEqualTo(1);
        assertThat(b.get()).isEqualTo(2);
    }

    @Test
    @DisplayName("D25: A to B to C to A names all three")
    void threePeepers() {
        Throwable crash = crash(() -> a.run((it, state) -> it.reply(b.run((jt, s) -> jt.reply(c.run(calls(a)))))));
        assertChain(crash, c, a, b, c);
    }

    @Test
    @DisplayName("D25: no cycle where there is none: A to B to C, and A to B, B to C at once")
    void noCycle() throws Exception {
        assertThat((int) a.run((it, state) -> it.reply(b.run(calls(c))))).isEqualTo(3);
        Threads.together(4, thread -> {
            for (int i = 0; i < 500; i++) {
                if (thread % 2 == 0) {
                    a.run(calls(b));
                    a.run(calls(c));
                } else {
                    b.run(calls(c));
                }
            }
        });
        assertThat(a.peeper().incarnation()).isEqualTo(1);
        assertThat(b.peeper().incarnation()).isEqualTo(1);
    }

    @Test
    @DisplayName("D25: a cycle over threads: A calls B while B calls A; at least one is told, and nobody waits")
    void overThreads() throws Exception {
        for (int i = 0; i < 100; i++) {
            CountDownLatch both = new CountDownLatch(2);
            Threads.Background<Boolean> first = Threads.background(() -> meets(a, b, both));
            Threads.Background<Boolean> second = Threads.background(() -> meets(b, a, both));
            boolean firstTold = first.get();
            boolean secondTold = second.get();
            assertWithMessage("round %s", i).that(firstTold || secondTold).isTrue();
        }
    }

    /** Makes the handler of one call the other when both are in their handlers; whether the call was refused as a cycle. */
    private static boolean meets(TallyClient one, TallyClient other, CountDownLatch both) {
        return one.run((it, state) -> {
            both.countDown();
            both.await(20, TimeUnit.SECONDS);
            try {
                other.get();
                return it.reply(false);
            } catch (SelfCallException e) {
                assertThat(e.chain()).hasSize(3);
                return it.reply(true);
            }
        });
    }

    @Test
    @DisplayName("D25: a cycle of three over threads")
    void threeOverThreads() throws Exception {
        List<TallyClient> ring = List.of(a, b, c);
        for (int i = 0; i < 50; i++) {
            CountDownLatch all = new CountDownLatch(3);
            AtomicReference<SelfCallException> told = new AtomicReference<>();
            Threads.together(
                    3,
                    thread -> ring.get(thread).run((it, state) -> {
                        all.countDown();
                        all.await(20, TimeUnit.SECONDS);
                        try {
                            ring.get((thread + 1) % 3).get();
                        } catch (SelfCallException e) {
                            told.set(e);
                        }
                        return it.done();
                    }));
            assertThat(told.get()).isNotNull();
            assertThat(told.get().chain()).hasSize(4);
        }
        assertThat(a.peeper().incarnation()).isEqualTo(1);
    }

    @Test
    @DisplayName("D25: waiting for a deferred reply is no cycle: anybody may give it")
    void deferredIsNoCycle() throws Exception {
        AtomicReference<From<String>> from = new AtomicReference<>();
        Threads.Background<String> asker = Threads.background(() -> a.run((it, state) -> it.reply(b.ask((jt, s, f) -> {
            from.set(f);
            return jt.noReply();
        }))));
        Eventually.eventually("asked", () -> from.get() != null);
        Threads.Background<Integer> other = Threads.background(() -> b.run(calls(a)));
        Eventually.eventually("b waits for a", () -> a.peeper().mailboxSize() == 1);
        from.get().reply("answered");
        assertThat(asker.get()).isEqualTo("answered");
        assertThat(other.get()).isEqualTo(1);
    }

    @Test
    @DisplayName("D25: a nested call gets at most the time its caller has left")
    void nestedDeadline() throws Exception {
        Gate gate = new Gate();
        c.post((it, state) -> {
            gate.hang();
            return it.same();
        });
        gate.awaitEntered();
        AtomicReference<Duration> nested = new AtomicReference<>();
        AtomicReference<PeeperException> failure = new AtomicReference<>();
        Gate gaveUp = new Gate();
        Throwing.fails(
                CallTimeoutException.class,
                Outcome.UNKNOWN,
                () -> TallyPeeper.withTimeout(a, Duration.ofMillis(100)).run((it, state) -> {
                    long began = System.nanoTime();
                    try {
                        TallyPeeper.withTimeout(b, Duration.ofDays(1)).run(calls(c));
                    } catch (PeeperException e) {
                        failure.set(e);
                    }
                    nested.set(Duration.ofNanos(System.nanoTime() - began));
                    // both deadlines are the same moment: a reply must not overtake the outer one
                    gaveUp.pass();
                    return it.reply(null, state + 1);
                }));
        gaveUp.open();
        assertThat(a.get()).isEqualTo(2);
        assertThat(failure.get()).isNotNull();
        assertThat(nested.get()).isLessThan(Duration.ofSeconds(2));
        gate.open();
        assertThat(b.get()).isEqualTo(2);
    }

    @Test
    @DisplayName("D25: a shorter limit of the nested call's own holds; the outer one goes on")
    void shorterNestedDeadline() throws Exception {
        Gate gate = new Gate();
        b.post((it, state) -> {
            gate.hang();
            return it.same();
        });
        gate.awaitEntered();
        TallyClient hurried = TallyPeeper.withTimeout(b, Duration.ofMillis(50));
        String outcome = a.run((it, state) -> {
            try {
                return it.reply("reply " + hurried.get());
            } catch (CallTimeoutException e) {
                return it.reply("timed out " + e.outcome());
            }
        });
        gate.open();
        assertThat(outcome).isEqualTo("timed out NOT_RUN");
    }

    @Test
    @DisplayName("D25: a handler that starts a peeper whose init calls it back is told")
    void startCycle(PeeperSystem system) {
        Throwable crash = crash(() -> a.run((it, state) -> {
            system.start(TallyPeeper.spec(
                    () -> new Tallying() {
                        @Override
                        protected Next<Integer> init(Integer s, Start start) {
                            return next(a.get());
                        }
                    },
                    0));
            return it.done();
        }));
        // by the init, or by the start that waits for it: whoever looks last
        assertThat(crash instanceof StartFailedException ? crash.getCause() : crash)
                .isInstanceOf(SelfCallException.class);
        Eventually.eventually("nothing is left", () -> system.refs().size() == 3);
    }
}
