package io.peeper.internal.branch;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.peeper.internal.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a thread does before it parks for an answer. */
final class PatienceTest {
    private int looks;
    private long step = 1;

    private final Clock clock = new Clock() {
        @Override
        public long nanos() {
            return looks++ * step;
        }

        @Override
        public void park(Object blocker, long nanos) {
            throw new AssertionError("it is not patience that parks");
        }
    };

    private final Patience patience = new Patience(clock);

    private boolean isAnsweredOnVirtual(Request<?> request) throws Exception {
        assumeTrue(Runtime.version().feature() >= 21);
        CompletableFuture<Boolean> answered = new CompletableFuture<>();
        Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, (Runnable)
                () -> answered.complete(patience.isAnsweredSoon(request)));
        return answered.get(30, TimeUnit.SECONDS);
    }

    @Test
    @DisplayName("a virtual thread leaves its carrier to others a few times, and does not spin")
    void virtual() throws Exception {
        assertThat(isAnsweredOnVirtual(new StartRequest())).isFalse();
        assertThat(looks).isAtMost(4);
    }

    @Test
    @DisplayName("a virtual thread that others keep from its carrier for long goes to look after its limit")
    void late() throws Exception {
        step = 1_000_000;
        assertThat(isAnsweredOnVirtual(new StartRequest())).isFalse();
        assertThat(looks).isEqualTo(2);
    }

    @Test
    @DisplayName("what is answered already is not waited for")
    void already() {
        StartRequest request = new StartRequest();
        request.begin();
        request.conclude(true);
        assertThat(patience.isAnsweredSoon(request)).isTrue();
        assertThat(looks).isEqualTo(0);
    }

    @Test
    @DisplayName("a platform thread in the middle of a handler parks at once")
    void platform() {
        assertThat(patience.isAnsweredSoon(new StartRequest())).isFalse();
        assertThat(looks).isEqualTo(0);
    }
}
