package io.peeper;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Errors of the JVM in a handler are a crash of that worker, and of nothing else. */
@ExtendWith(FreshSystem.class)
final class FatalErrorTest {
    private TallyClient tally;
    private TallyClient other;

    @BeforeEach
    void start(PeeperSystem system) {
        tally = system.start(TallyPeeper.spec(Tallying::new, 5).intensity(1_000_000, Duration.ofSeconds(10)));
        other = system.start(TallyPeeper.spec(Tallying::new, 7));
    }

    private static int recurse(int depth) {
        return depth < 0 ? 0 : recurse(depth + 1) + 1;
    }

    private void assertWhole(int state, int incarnation) {
        assertThat(tally.get()).isEqualTo(state);
        assertThat(tally.peeper().incarnation()).isEqualTo(incarnation);
        assertThat(other.addAndGet(1)).isEqualTo(8);
        assertThat(other.peeper().incarnation()).isEqualTo(1);
    }

    @Test
    @DisplayName("D18: StackOverflowError is a crash of that worker; the state is whole and others go on")
    void stackOverflow() {
        Throwable crash = Throwing.crash(() -> tally.run((it, state) -> it.reply(recurse(0), state + 1)));

        assertThat(crash).isInstanceOf(StackOverflowError.class);
        assertWhole(5, 2);
    }

    @Test
    @DisplayName("T282: OutOfMemoryError is a crash of that worker; the state is whole and others go on")
    void impossibleArray() {
        Throwable crash =
                Throwing.crash(() -> tally.run((it, state) -> it.reply(new long[Integer.MAX_VALUE].length, state + 1)));

        assertThat(crash).isInstanceOf(OutOfMemoryError.class);
        assertWhole(5, 2);
    }

    @Test
    @DisplayName("D18: hundreds of StackOverflowErrors in a row, in calls and casts, lose no acknowledged update")
    void manyStackOverflows() {
        for (int i = 0; i < 100; i++) {
            tally.post((it, state) -> it.next(recurse(0)));
            Throwing.crash(() -> tally.run((it, state) -> it.reply(recurse(0), state + 1)));
            assertThat(tally.addAndGet(1)).isEqualTo(6 + i);
        }
        assertWhole(105, 201);
    }

    @Test
    @DisplayName("D18: a handler that recurses through casts to another peeper, till its stack ends, breaks neither")
    void recursionThroughCasts() {
        for (int i = 0; i < 20; i++) {
            AtomicInteger sent = new AtomicInteger();
            Throwable crash =
                    Throwing.crash(() -> tally.run((it, state) -> it.reply(castAndRecurse(other, sent), state)));
            assertThat(crash).isInstanceOf(StackOverflowError.class);

            int before = sent.get();
            assertThat(before).isGreaterThan(0);
            Eventually.eventually("all casts that were sent have arrived", () -> other.get() >= 7 + before);
            // the last one may have been put by a cast that then ran out of stack
            assertThat(other.get()).isAtMost(7 + before + 1);
            other.post((it, state) -> it.next(7));
        }
        assertWhole(5, 21);
    }

    private static int castAndRecurse(TallyClient target, AtomicInteger sent) {
        target.add(1);
        sent.incrementAndGet();
        return castAndRecurse(target, sent) + 1;
    }

    @Test
    @DisplayName(
            "D18: the same where each cast wakes an idle peeper: no thread's queue is broken by the end of the stack")
    void recursionThroughWakes(PeeperSystem system) {
        List<TallyClient> idle = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            idle.add(system.start(TallyPeeper.spec(Tallying::new, 0)));
        }
        for (int i = 0; i < 100; i++) {
            AtomicInteger next = new AtomicInteger();
            int padding = i;
            Throwable crash = Throwing.crash(() ->
                    tally.run((it, state) -> it.reply(pad(padding, () -> castAndRecurse(idle, next)), state)));
            assertThat(crash).isInstanceOf(StackOverflowError.class);
            assertThat(idle.get(next.get() % idle.size()).get()).isAtLeast(0);
        }
        for (TallyClient one : idle) {
            assertThat(one.get()).isAtLeast(0);
        }
        assertWhole(5, 101);
    }

    /** Moves the end of the stack about. */
    private static int pad(int frames, IntSupplier body) {
        return frames == 0 ? body.getAsInt() : pad(frames - 1, body) + 1;
    }

    private static int castAndRecurse(List<TallyClient> targets, AtomicInteger next) {
        targets.get(next.getAndIncrement() % targets.size()).add(1);
        return castAndRecurse(targets, next) + 1;
    }

    @Test
    @DisplayName("D18: a handler that recurses through starts of peepers leaves the system whole")
    void recursionThroughStarts(PeeperSystem system) {
        for (int i = 0; i < 4; i++) {
            int padding = 7 * i;
            Throwable crash = Throwing.crash(() -> TallyPeeper.withTimeout(tally, Duration.ofMinutes(1))
                    .run((it, state) -> it.reply(pad(padding, () -> startAndRecurse(system)), state)));
            assertThat(crash).isInstanceOf(StackOverflowError.class);
            assertThat(system.start(TallyPeeper.spec(Tallying::new, 1)).get()).isEqualTo(1);
        }
        assertWhole(5, 5);
        for (PeeperRef ref : system.refs()) {
            assertThat(TallyPeeper.client(ref).get()).isAnyOf(0, 1, 5, 8);
        }
    }

    private static int startAndRecurse(PeeperSystem system) {
        system.start(TallyPeeper.spec(Tallying::new, 0));
        return startAndRecurse(system) + 1;
    }

    @Test
    @DisplayName("D18: other errors and checked exceptions that were sneaked through are crashes too")
    void otherThrowables() {
        for (Throwable thrown :
                List.of(new LinkageError("no such class"), new AssertionError("no"), new Exception("sneaked"))) {
            Throwable crash = Throwing.crash(() -> tally.run((it, state) -> {
                throw thrown;
            }));
            assertThat(crash).isSameInstanceAs(thrown);
        }
        assertWhole(5, 4);
    }

    @Test
    @DisplayName("D18: an exception whose methods throw hurts nobody")
    void hostileException() {
        final class Hostile extends RuntimeException {
            private static final long serialVersionUID = 1;

            @Override
            public String getMessage() {
                throw new IllegalStateException("getMessage");
            }

            @Override
            public String toString() {
                throw new IllegalStateException("toString");
            }
        }

        Throwable crash = Throwing.crash(() -> tally.run((it, state) -> {
            throw new Hostile();
        }));
        assertThat(crash.getClass()).isEqualTo(Hostile.class);
        assertWhole(5, 2);
    }

    @Test
    @DisplayName("T258: 50 times a cast and a crash right behind it: exactly 50")
    void castAndCrash() {
        Tally.Act crash = (it, state) -> {
            throw new IllegalStateException("boom");
        };
        for (int i = 0; i < 50; i++) {
            tally.add(1);
            tally.post(crash);
        }
        assertWhole(55, 51);
    }
}
