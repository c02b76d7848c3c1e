package io.peeper;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One peeper, over all of its workers: the handle stays the same when a worker crashes and another takes over. Any thread may
 * use it. Equal only to itself.
 */
public non-sealed interface PeeperRef extends ChildRef {
    /** What logs and messages call it: the id of its spec, else its name, else its protocol and a number. */
    @Override
    String id();

    /** The annotated interface. */
    Class<?> protocol();

    /** False once the peeper has ended and its name is free; true while a crashed worker is being replaced. */
    @Override
    boolean isAlive();

    /** The number of the current worker: 1 for the first, one more with each restart. */
    long incarnation();

    /** How many messages wait now; doesn't count the one that is being handled. */
    int mailboxSize();

    /**
     * Sends a message to the worker's {@code info}. To a peeper that has ended it is dropped.
     *
     * @param message anything but null
     * @return the message
     * @throws MailboxFullException if the mailbox is full and rejects
     */
    <M> M send(M message);

    /**
     * Ends the current worker, as {@code Process.exit/2} does: any reason but {@link ExitReason.Normal}, which is ignored,
     * acts ahead of all queued messages and at once, also in the middle of a handler. What that handler did so far is
     * discarded, its caller gets a {@link WorkerExitedException}, its thread is interrupted, and a new worker goes on with
     * the state of the last completed message. {@code terminate} does not run. Does nothing to a peeper that has ended.
     */
    void exit(ExitReason reason);

    /**
     * Ends the peeper, after the messages that are queued now, with {@link ExitReason#NORMAL}: {@code terminate} runs, within
     * the limit of the spec's {@link Shutdown}. When this returns, the peeper is gone and its name is free.
     *
     * @throws NoProcessException if it has ended before
     * @throws SelfCallException if a handler stops its own peeper; it should return {@code stop}
     * @throws WorkerExitedException if the peeper ended for another reason
     * @throws CallInterruptedException if the caller is interrupted; the request stays
     */
    @Override
    void stop();

    /**
     * The same, for a reason of one's own, and waiting no longer than a limit; the request stays when it has passed.
     *
     * @param reason seen by {@code terminate}, by the listener and in {@link #whenTerminated()}
     * @param timeout more than zero
     * @throws CallTimeoutException if the peeper has not ended within the limit
     * @throws IllegalArgumentException if the limit is zero or less; the peeper is untouched
     */
    void stop(ExitReason reason, Duration timeout);

    /** A look inside, and a hand on it: for tools and for tests. */
    Sys sys();

    /**
     * Swaps the behaviour of the live worker, between two messages: a new worker object takes over the state, the mailbox, the
     * dictionary, timers, monitors and links, and later restarts make workers of the new kind. Its {@code codeChange} turns the state
     * into what it works with, and then its {@code init} runs with {@link Start.Kind#UPGRADE}; both are one commit. If anything of
     * that fails, the old worker goes on as if nothing had happened.
     *
     * @param worker makes the new worker, and later ones; its class may come from another class loader, but has to extend the
     *     generated worker class that the peeper was started with
     * @param extra handed to {@code codeChange}
     * @throws UpgradeFailedException if the supplier, {@code codeChange} or {@code init} threw, or {@code init} did not go on
     * @throws NoProcessException if the peeper has ended
     * @throws SelfCallException in a handler of the peeper itself
     * @throws CallTimeoutException if it took longer than the start timeout of the spec
     */
    @SuppressWarnings("exports") // the annotation is not needed to run or compile against this
    void upgrade(Supplier<? extends Worker<?>> worker, @Nullable Object extra);
}
