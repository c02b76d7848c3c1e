package io.peeper.internal.branch;

import io.peeper.CallInterruptedException;
import io.peeper.MailboxFullException;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.LockSupport;

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
    @SuppressWarnings("FutureReturnValueIgnored") // a stage that only wakes us
    public static <C extends PeeperClient, R> MultiReply<C, R> run(
            Core core, Collection<? extends C> clients, MultiReply.Call<? super C, ? extends R> call, long limitNanos) {
        long deadline = Nanos.after(core.clock().nanos(), limitNanos);
        Map<C, CompletableFuture<?>> sent = new LinkedHashMap<>();
        for (C client : List.copyOf(clients)) {
            long left = Math.max(1, Nanos.left(deadline, core.clock().nanos()));
            sent.computeIfAbsent(client, each -> send(each, call, left));
        }
        Thread self = Thread.currentThread();
        CompletableFuture<Void> all = CompletableFuture.allOf(sent.values().toArray(CompletableFuture<?>[]::new));
        // a stage of its own: it is the first one that has to be done before we are woken
        all.whenComplete((done, failure) -> LockSupport.unpark(self));
        if (Frame.current() != null) {
            core.carriers().aboutToWait();
        }
        // each one ends by itself: by its reply, by its peeper's end, or by the limit they share
        boolean interrupted = false;
        while (!all.isDone()) {
            core.clock().park(core, Nanos.FOREVER);
            if (Thread.interrupted()) {
                interrupted = true;
                sent.values().forEach(each -> each.cancel(true));
            }
        }
        if (interrupted) {
            self.interrupt();
        }
        return collect(sent);
    }

    @SuppressWarnings("unchecked") // a client of the same protocol is of the same generated class
    private static <C extends PeeperClient> CompletableFuture<?> send(
            C client, MultiReply.Call<? super C, ?> call, long limit) {
        try {
            Branch<?> branch = Branch.of(client.peeper());
            refuseSelf(branch);
            Object result = call.on((C) branch.client(new Sending(branch, limit)));
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
    private static <C extends PeeperClient, R> MultiReply<C, R> collect(Map<C, CompletableFuture<?>> sent) {
        Map<C, R> replies = new LinkedHashMap<>();
        Map<C, Throwable> failures = new LinkedHashMap<>();
        sent.forEach((client, reply) -> {
            try {
                replies.put(client, (R) reply.join());
            } catch (CompletionException e) {
                failures.put(client, e.getCause() == null ? e : e.getCause());
            } catch (CancellationException e) {
                failures.put(
                        client,
                        new CallInterruptedException(
                                client + ": the caller of a multiCall was interrupted (" + Outcome.UNKNOWN + ")",
                                Outcome.UNKNOWN));
            }
        });
        return new MultiReply<>(replies, failures);
    }

    /** Casts to all; those that are gone are left out. */
    public static <C extends PeeperClient> void castAll(
            Collection<? extends C> clients, MultiReply.Cast<? super C> cast) {
        MailboxFullException full = null;
        for (C client : List.copyOf(clients)) {
            try {
                cast.on(client);
            } catch (NoProcessException gone) {
                // as a cast to it is
            } catch (MailboxFullException e) {
                if (full == null) {
                    full = e;
                } else {
                    full.addSuppressed(e);
                }
            }
        }
        if (full != null) {
            throw full;
        }
    }
}
