package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code hibernate()} and {@code hibernateAfter}: nothing that a message could notice. */
@ExtendWith(FreshSystem.class)
final class HibernateTest {
    private static Status.Mode mode(TallyClient tally) {
        return tally.peeper().sys().status().mode();
    }

    @Test
    @DisplayName("T069: from each callback; it hibernates until the next message, and then answers as ever")
    void fromEachCallback() throws Exception {
        List<Consumer<TallyClient>> ways = List.of(
                tally -> tally.run((it, count) -> it.done(count + 1).hibernate()),
                tally -> tally.run((it, count) -> it.reply("here", count + 1).hibernate()),
                tally -> tally.run((it, count) -> it.next(count + 1).hibernate().reply("here")),
                tally -> tally.post((it, count) -> it.next(count + 1).hibernate()),
                tally -> tally.peeper()
                        .send((Tally.Act) (it, count) -> it.next(count + 1).hibernate()),
                tally -> tally.asyncRun((it, count) -> it.reply(0, count + 1).hibernate()),
                tally -> tally.post(
                        (it, count) -> it.next(count + 1).then(step -> it.same().hibernate())));
        for (Consumer<TallyClient> way : ways) {
            Timeline.each(line -> {
                assertThat(mode(line.tally())).isEqualTo(Status.Mode.RUNNING);
                way.accept(line.tally());
                line.pass(10);
                assertThat(mode(line.tally())).isEqualTo(Status.Mode.HIBERNATED);
                line.pass(10_000);
                assertThat(line.tally().get()).isEqualTo(1);
                assertThat(mode(line.tally())).isEqualTo(Status.Mode.RUNNING);
            });
        }
    }

    @Test
    @DisplayName("T069: from init; a message wakes it")
    void fromInit() throws Exception {
        Timeline.each(line -> {
            line.start((it, state, start) -> it.next(4).hibernate());
            assertThat(mode(line.tally())).isEqualTo(Status.Mode.HIBERNATED);
            line.tally().add(1);
            line.pass(1);
            assertThat(mode(line.tally())).isEqualTo(Status.Mode.RUNNING);
            assertThat(line.tally().get()).isEqualTo(5);
        });
    }

    @Test
    @DisplayName("T069: a deferred caller gets its reply, from outside or by a later message")
    void deferredReply() throws Exception {
        Timeline.each(line -> {
            AtomicReference<From<String>> from = new AtomicReference<>();
            assertThat(line.tally().ask((it, count, handle) -> {
                        from.set(handle);
                        it.context().sendAfter(Duration.ofMillis(70), (Tally.Act) (other, state) -> {
                            from.get().reply("woken at " + line.millis());
                            return other.same().hibernate();
                        });
                        return it.<String>noReply().hibernate();
                    }))
                    .isEqualTo("woken at 70");
            assertThat(mode(line.tally())).isEqualTo(Status.Mode.HIBERNATED);
        });
    }

    @Test
    @DisplayName("S62: a message that waits already wakes it at once")
    void queuedMessageWakes() throws Exception {
        Timeline.each(line -> {
            line.tally().post((it, count) -> {
                it.self().add(5);
                return it.next(count + 1).hibernate();
            });
            line.simulation.settle();
            assertThat(mode(line.tally())).isEqualTo(Status.Mode.RUNNING);
            assertThat(line.tally().get()).isEqualTo(6);
        });
    }

    @Test
    @DisplayName("S62: system requests work and don't wake it; suspend and resume keep it hibernated")
    void systemRequests() throws Exception {
        Timeline.each(line -> {
            line.tally().run((it, count) -> it.done(3).hibernate());
            Sys sys = line.tally().peeper().sys();
            assertThat(sys.state()).isEqualTo(3);
            assertThat(sys.replaceState(state -> (Integer) state + 1)).isEqualTo(4);
            sys.suspend();
            assertThat(mode(line.tally())).isEqualTo(Status.Mode.SUSPENDED);
            line.tally().add(10);
            line.pass(10);
            assertThat(sys.state()).isEqualTo(4);
            sys.resume();
            line.pass(10);
            assertThat(line.tally().get()).isEqualTo(14);

            line.tally().run((it, count) -> it.done().hibernate());
            sys.suspend();
            sys.resume();
            assertThat(mode(line.tally())).isEqualTo(Status.Mode.HIBERNATED);
        });
    }

    @Test
    @DisplayName("S62: with a timeout beside it, either way round")
    void withTimeout() throws Exception {
        Timeline.each(line -> {
            line.tally()
                    .post((it, count) ->
                            it.same().timeout(Duration.ofMillis(100)).hibernate());
            line.pass(99);
            assertThat(line.notes).isEmpty();
            assertThat(mode(line.tally())).isEqualTo(Status.Mode.HIBERNATED);
            line.tally().post((it, count) -> it.same().hibernate().timeout(Duration.ofMillis(100)));
            line.pass(1_000);
            assertThat(line.notes).containsExactly("199 timeout");
        });
    }

    @Test
    @DisplayName("S62: it keeps dictionary, timers, monitors and what was returned before")
    void keepsAll() throws Exception {
        Timeline.each(line -> {
            TallyClient other = line.system.start(TallyPeeper.spec(Tallying::new, 0));
            line.tally().run((it, count) -> {
                it.context().dictionary().put("key", "value");
                it.context().sendAfter(Duration.ofMillis(50), "timer");
                it.context().monitor(other.peeper());
                return it.done(1).hibernate();
            });
            line.pass(100);
            line.tally().run((it, count) -> it.done().hibernate());
            other.peeper().stop();
            line.pass(100);
            assertThat(line.notes).hasSize(2);
            assertThat(line.notes.get(0)).isEqualTo("50 timer");
            assertThat(line.notes.get(1)).startsWith("100 Down");
            assertThat(line.tally()
                            .<Object>run((it, count) ->
                                    it.reply(it.context().dictionary().get("key"))))
                    .isEqualTo("value");
        });
    }

    private static TallyClient autoHibernating(Timeline line) {
        return line.system.start(line.spec(null).hibernateAfter(Duration.ofMillis(100)));
    }

    @Test
    @DisplayName("T071: hibernateAfter: once to twice the time after the last message, and not before")
    void automatic() throws Exception {
        Timeline.each(line -> {
            TallyClient tally = autoHibernating(line);
            line.pass(99);
            assertThat(mode(tally)).isEqualTo(Status.Mode.RUNNING);
            line.pass(101);
            assertThat(mode(tally)).isEqualTo(Status.Mode.HIBERNATED);

            for (int i = 0; i < 10; i++) {
                tally.add(1);
                line.pass(99);
                assertThat(mode(tally)).isEqualTo(Status.Mode.RUNNING);
            }
            line.pass(101);
            assertThat(mode(tally)).isEqualTo(Status.Mode.HIBERNATED);
            assertThat(tally.get()).isEqualTo(10);
        });
    }

    @Test
    @DisplayName("T071: get_state neither wakes it nor keeps it awake; call, cast and info are handled")
    void automaticAndSystemRequests() throws Exception {
        Timeline.each(line -> {
            TallyClient tally = autoHibernating(line);
            for (int i = 0; i < 20; i++) {
                assertThat(tally.peeper().sys().state()).isEqualTo(0);
                line.pass(10);
            }
            assertThat(mode(tally)).isEqualTo(Status.Mode.HIBERNATED);
            assertThat(tally.peeper().sys().state()).isEqualTo(0);
            assertThat(mode(tally)).isEqualTo(Status.Mode.HIBERNATED);

            assertThat(tally.addAndGet(1)).isEqualTo(1);
            line.pass(200);
            assertThat(mode(tally)).isEqualTo(Status.Mode.HIBERNATED);
            tally.add(1);
            line.pass(200);
            assertThat(mode(tally)).isEqualTo(Status.Mode.HIBERNATED);
            tally.peeper().send("info");
            line.pass(200);
            assertThat(line.notes).containsExactly(line.millis() - 200 + " info");
            assertThat(mode(tally)).isEqualTo(Status.Mode.HIBERNATED);
            assertThat(tally.get()).isEqualTo(2);
        });
    }

    @Test
    @DisplayName("T071: hibernateAfter touches no timeout of the worker's own")
    void automaticAndTimeouts() throws Exception {
        Timeline.each(line -> {
            TallyClient tally = autoHibernating(line);
            tally.post((it, count) -> it.same().timeout(Duration.ofMillis(450)));
            line.pass(1_000);
            tally.post((it, count) -> it.same().timeout(Duration.ofMillis(450), "event"));
            line.pass(1_000);
            assertThat(line.notes).containsExactly("450 timeout", "1450 event").inOrder();
        });
    }

    @Test
    @DisplayName("T071: on real threads: many that hibernate, by themselves and when they are told, all answer")
    void onThreads(PeeperSystem system) throws Exception {
        Threads.together(4, thread -> {
            TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 0).hibernateAfter(Duration.ofMillis(1)));
            for (int i = 0; i < 300; i++) {
                tally.run((it, count) -> it.done(count + 1).hibernate());
                if (i % 50 == 0) {
                    Eventually.eventually("hibernates", () -> mode(tally) == Status.Mode.HIBERNATED);
                }
                tally.add(1);
                assertThat(tally.addAndGet(1)).isEqualTo(3 * (i + 1));
            }
            Eventually.eventually("hibernates", () -> mode(tally) == Status.Mode.HIBERNATED);
        });
    }

    @Test
    @DisplayName("T071: an idle time that is no time is refused")
    void badTime() throws Exception {
        Timeline.each(line -> {
            for (Duration bad : List.of(Duration.ZERO, Duration.ofNanos(-1))) {
                assertThat(assertThrows(
                                IllegalArgumentException.class,
                                () -> line.spec(null).hibernateAfter(bad)))
                        .hasMessageThat()
                        .contains("idle: " + bad);
            }
            assertThrows(NullPointerException.class, () -> line.spec(null).hibernateAfter(null));
        });
    }

    @Test
    @DisplayName("S62: the worker that takes over from a hibernated one has not hibernated, and hibernates in its turn")
    void restart() throws Exception {
        Timeline.each(line -> {
            TallyClient tally = autoHibernating(line);
            line.pass(200);
            assertThat(mode(tally)).isEqualTo(Status.Mode.HIBERNATED);
            tally.peeper().exit(ExitReason.KILL);
            line.simulation.settle();
            assertThat(tally.peeper().incarnation()).isEqualTo(2);
            assertThat(mode(tally)).isEqualTo(Status.Mode.RUNNING);
            line.pass(200);
            assertThat(mode(tally)).isEqualTo(Status.Mode.HIBERNATED);
        });
    }
}
