package io.peeper.internal.branch;

import io.peeper.CallInterruptedException;
import io.peeper.CallTimeoutException;
import io.peeper.MultiReply;
import io.peeper.NoProcessException;
import io.peeper.Outcome;
import io.peeper.PeeperClient;
import io.peeper.PeeperException;
import io.peeper.PeeperRef;
import io.peeper.SelfCallException;
import io.peeper.generated.CallMessage;
import io.peeper.generated.CastMessage;
import io.peeper.generated.Target;
import io.peeper.internal.time.Nanos;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One call to many peepers at once. The user's call is made on a client of the same protocol whose target sends the message and
 * then, instead of waiting, ends the call by an exception; so all are sent, from one thread, before the first reply is awaited.
 */
public final class MultiCall {
    /** Ends a call that has been sent. It is nobody's failure, and so has no stack. */
    private static final class Sent extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient CompletableFuture<?> reply;

        Sent(CompletableFuture<?> reply) {
            super("the call of a multiCall was sent; let this pass", null, false, false);
            this.reply = reply;
        }
    }

    /** Sends calls without waiting for them. */
    private static final class Sending extends Target {
        private final Branch<?> branch;
        private final long limit;

        Sending(Branch<?> branch, long limit) {
            this.branch = branch;
            this.limit = limit;
        }

        @Override
        public PeeperRef ref() {
            return branch;
        }

        @Override
        public Object identity() {
            return branch;
        }

        @Override
        public void cast(CastMessage message) {
            branch.cast(message);
        }

        @Override
        public <R> R call(CallMessage<R> message, long timeoutNanos) {
            throw new Sent(Caller.ask(branch, message, limit));
        }

        @Override
        public <R> CompletableFuture<R> ask(CallMessage<R> message, long timeoutNanos) {
            return Caller.ask(branch, message, limit);
        }
    }

    private MultiCall() {}

    /** Sends to all, then waits for all, within one limit. */
    @SuppressWarnings("FutureReturnValueIgnored") // stages that only wake us
    public static <C extends PeeperClient, R> MultiReply<C, R> run(
            Core core, Collection<? extends C> clients, MultiReply.Call<? super C, ? extends R> call, long limitNanos) {
        long deadline = Nanos.after(core.clock().nanos(), limitNanos);
        Map<C, CompletableFuture<?>> sent = new LinkedHashMap<>();
        Set<Object> peepers = new HashSet<>();
        for (C client : List.copyOf(clients)) {
            long left = Math.max(1, Nanos.left(deadline, core.clock().nanos()));
            CompletableFuture<?> reply = send(client, peepers, call, left);
            if (reply != null) {
                sent.put(client, reply);
            }
        }
        Thread self = Thread.currentThread();
        sent.values().forEach(reply -> reply.whenComplete((value, failure) -> LockSupport.unpark(self)));
        if (Frame.innermost() != null) {
            core.carriers().aboutToWait();
        }
        await(core, sent.values(), deadline);
        return collect(sent, limitNanos);
    }

    /**
     * Waits for all. Each of ours ends by itself: by its reply, by its peeper's end, or by the limit that it has been given; what the
     * function made of one by itself may not, and is left behind at the deadline.
     */
    private static void await(Core core, Collection<CompletableFuture<?>> replies, long deadline) {
        boolean interrupted = false;
        for (CompletableFuture<?> reply : replies) {
            while (!reply.isDone()) {
                long left = reply instanceof Ask<?>
                        ? Nanos.FOREVER
                        : Nanos.left(deadline, core.clock().nanos());
                if (left <= 0) {
                    break;
                }
                core.clock().park(core, left);
                if (Thread.interrupted()) {
                    interrupted = true;
                    replies.forEach(MultiCall::interrupt);
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void interrupt(CompletableFuture<?> reply) {
        if (reply instanceof Ask<?> ask) {
            ask.interrupted();
        } else {
            reply.completeExceptionally(new CallInterruptedException(
                    "the caller of a multiCall was interrupted (" + Outcome.UNKNOWN + ")", Outcome.UNKNOWN));
        }
    }

    /** The reply to come; null: the same peeper has been sent to already. */
    @SuppressWarnings("unchecked") // checked
    private static <C extends PeeperClient> @Nullable CompletableFuture<?> send(
            C client, Set<Object> peepers, MultiReply.Call<? super C, ?> call, long limit) {
        C sending;
        try {
            Branch<?> branch = Branch.of(client.peeper());
            if (!peepers.add(branch)) {
                return null;
            }
            refuseSelf(branch);
            Object made = branch.client(new Sending(branch, limit));
            if (made.getClass() != client.getClass()) {
                throw new IllegalArgumentException(branch.id() + " has the protocol "
                        + branch.protocol().getName() + ", which is not that of "
                        + client.getClass().getName());
            }
            sending = (C) made;
        } catch (RuntimeException failure) {
            // nobody there, or a registry of somebody's that failed
            return CompletableFuture.failedFuture(failure);
        }
        try {
            Object result = call.on(sending);
            if (result instanceof CompletionStage<?> stage) {
                return stage.toCompletableFuture();
            }
            throw new IllegalArgumentException(
                    "multiCall: the function has to call one method of the client that is answered, as in"
                            + " CartClient::total");
        } catch (Sent one) {
            return one.reply;
        } catch (PeeperException failure) {
            return CompletableFuture.failedFuture(failure);
        } catch (RuntimeException | Error bug) {
            throw bug;
        } catch (Exception checked) {
            return CompletableFuture.failedFuture(checked);
        }
    }

    private static void refuseSelf(Branch<?> branch) {
        Runner runner = Runner.orNull();
        if (runner != null && runner.stack().contains(branch)) {
            throw new SelfCallException(
                    "multiCall in a handler of " + branch.id() + " to itself could never be answered",
                    List.of(branch, branch));
        }
    }

    @SuppressWarnings("unchecked") // the reply of the very method that was called
    private static <C extends PeeperClient, R> MultiReply<C, R> collect(
            Map<C, CompletableFuture<?>> sent, long limitNanos) {
        Map<C, R> replies = new LinkedHashMap<>();
        Map<C, Throwable> failures = new LinkedHashMap<>();
        sent.forEach((client, reply) -> {
            if (!reply.isDone()) {
                failures.put(
                        client,
                        new CallTimeoutException(
                                client + ": no reply within " + Nanos.shown(limitNanos) + " (" + Outcome.UNKNOWN + ")",
                                Outcome.UNKNOWN));
                return;
            }
            try {
                replies.put(client, (R) reply.join());
            } catch (CompletionException e) {
                failures.put(client, e.getCause() == null ? e : e.getCause());
            } catch (CancellationException e) {
                failures.put(client, e);
            }
        });
        return new MultiReply<>(replies, failures);
    }

    /** Casts to all; those that are gone are left out. */
    public static <C extends PeeperClient> void castAll(
            Collection<? extends C> clients, MultiReply.Cast<? super C> cast) {
        RuntimeException failed = null;
        for (C client : List.copyOf(clients)) {
            try {
                cast.on(client);
            } catch (NoProcessException gone) {
                // as a cast to it is
            } catch (RuntimeException e) {
                if (failed == null) {
                    failed = e;
                } else {
                    failed.addSuppressed(e);
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
    }
}
