package io.peeper;

import static com.google.common.truth.Truth.assertWithMessage;

import com.sun.management.ThreadMXBean;
import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FreshSystem.class)
@DisplayName("What a message allocates, as it is without any help of the compiler")
final class AllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int TIMES = 20_000;

    /** What comes now and then, as a thread is first seen or a branch is tidied, by the message. */
    private static final int ROUNDING = 2;

    private TallyClient tally;

    @BeforeEach
    void start(PeeperSystem system) {
        tally = system.start(TallyPeeper.spec(Tallying::new, 0).mailbox(Mailbox.unbounded()));
    }

    /** Bytes that this thread allocates each time. */
    private static long bytes(Runnable body) {
        for (int i = 0; i < TIMES; i++) {
            body.run();
        }
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < TIMES; i++) {
            body.run();
        }
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / TIMES;
    }

    @Test
    @DisplayName("a direct call: what the handler makes, here a reply of 32 bytes, and no message")
    void directCall() {
        Tally.Step<Object> step = (it, count) -> it.reply(null);
        assertWithMessage("bytes").that(bytes(() -> tally.runHere(step))).isAtMost(32 + ROUNDING);
    }

    @Test
    @DisplayName("to keep a state costs not a byte more than to keep none")
    void keeping() {
        Integer one = 1_000;
        Integer two = 2_000;
        Tally.Step<Object> same = (it, count) -> it.reply(null);
        Tally.Step<Object> next = (it, count) -> it.reply(null, count.equals(one) ? two : one);
        assertWithMessage("bytes")
                .that(bytes(() -> tally.runHere(next)))
                .isAtMost(bytes(() -> tally.runHere(same)) + ROUNDING);
    }

    @Test
    @DisplayName("a cast: its sender makes the message of 24 bytes, its fields and nothing else")
    void cast() {
        assertWithMessage("bytes").that(bytes(() -> tally.add(1))).isAtMost(32 + ROUNDING);
        tally.get();
    }
}
