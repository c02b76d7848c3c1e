package io.peeper.examples.pool;

import io.peeper.From;
import io.peeper.annotation.Call;
import io.peeper.annotation.Cast;
import io.peeper.annotation.Peeper;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * A few lines to share. Whoever finds none free waits in the order of asking.
 *
 * <p>Names stand for borrowers, each of whom has one line at a time. So both methods may be repeated when it is not known what
 * became of them: who asks again keeps the line, or the place in the queue.
 */
@Peeper(state = Pool.Book.class)
public interface Pool {
    /** Who has which line, and until when. */
    record Lease(String who, String line, long untilNanos) {}

    /** Who waits, for how long the line is wanted, and where the answer goes. */
    record Waiting(String who, Duration hold, From<String> from) {}

    record Book(List<String> free, List<Lease> leases, List<Waiting> queue) {
        /** Nobody has come yet. */
        static Book of(String... lines) {
            return new Book(List.of(lines), List.of(), List.of());
        }
    }

    /**
     * Answered when there is a line. It may be kept for so long; then the pool takes it back, since a borrower that is gone
     * will not bring it. Whoever keeps it longer shares it with the next one.
     */
    @Call(deferred = true, timeoutMillis = 60_000)
    CompletionStage<String> borrow(String who, Duration hold);

    /** Brings the line back, or leaves the queue; whoever gave up says this too. Nobody has to wait for it: a cast. */
    @Cast
    void giveBack(String who);

    /** Who waits, the next one first. */
    List<String> queue();
}
