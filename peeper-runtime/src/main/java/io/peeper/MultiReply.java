package io.peeper;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of one call to many peepers, {@link PeeperSystem#multiCall}: each client is in one of the two maps, in the order they
 * were given.
 *
 * @param <C> the clients
 * @param <R> the replies
 */
public final class MultiReply<C, R> {
    /** A call of one method of a client, as {@code CartClient::total} or {@code cart -> cart.remove("tea")}. */
    @FunctionalInterface
    public interface Call<C, R> {
        /** Calls. What it does with the reply is never run: the replies are in the result. */
        @SuppressWarnings("exports") // the annotation is not needed to run or compile against this
        @Nullable
        R on(C client) throws Exception;
    }

    /** A cast of one method of a client, as {@code cart -> cart.add(line)}. */
    @FunctionalInterface
    public interface Cast<C> {
        /** Casts. */
        void on(C client);
    }

    private final Map<C, R> replies;
    private final Map<C, Throwable> failures;

    /** For the runtime. */
    public MultiReply(Map<C, R> replies, Map<C, Throwable> failures) {
        this.replies = Collections.unmodifiableMap(new LinkedHashMap<>(replies));
        this.failures = Collections.unmodifiableMap(new LinkedHashMap<>(failures));
    }

    /** The replies of those that answered in time; a reply may be null. */
    public Map<C, R> replies() {
        return replies;
    }

    /**
     * Why the others did not: a {@link PeeperException} that tells the {@link Outcome}, or an exception that the method declares.
     */
    public Map<C, Throwable> failures() {
        return failures;
    }
}
