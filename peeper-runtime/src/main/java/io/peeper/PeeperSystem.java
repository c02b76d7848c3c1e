package io.peeper;

import io.peeper.annotation.Direct;
import io.peeper.generated.Protocols;
import io.peeper.generated.Target;
import io.peeper.internal.branch.Core;
import io.peeper.internal.branch.MultiCall;
import io.peeper.internal.branch.Seams;
import io.peeper.internal.name.Names;
import io.peeper.internal.time.Nanos;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What peepers live in: their names, their threads and their clock. Most programs use the {@linkplain #shared() shared} one.
 */
public final class PeeperSystem implements AutoCloseable {
    /** Made when it is first asked for, so that a program with systems of its own has no second set of threads. */
    private static final class Shared {
        static final PeeperSystem SYSTEM = new PeeperSystem(Seams.standard(), new Names(), true);
    }

    private final Core core;

    PeeperSystem(Seams seams, Names names, boolean shared) {
        core = new Core(this, seams, names, shared);
    }

    /** The system of the whole JVM. Its threads are daemons, and it can't be closed. */
    public static PeeperSystem shared() {
        return Shared.SYSTEM;
    }

    /** A system of one's own; it keeps the JVM alive until it is closed. */
    public static PeeperSystem create() {
        return builder().build();
    }

    /** A system of one's own, made to measure. */
    public static Builder builder() {
        return new Builder();
    }

    /** How to make a system; not safe for use by several threads. */
    public static final class Builder {
        private Names names = new Names();
        private long hookLimit;
        private boolean checkStates;
        private Direct direct = Direct.AUTO;

        private Builder() {}

        /**
         * Where the system keeps {@linkplain Name#global global names}. Unless said, all systems of the JVM share one registry.
         *
         * @param registry a {@linkplain Registry#unique unique} {@link Registry}, or one of your own make
         * @throws IllegalArgumentException if it is a {@linkplain Registry#duplicate duplicate} one
         */
        public Builder globalNames(NameRegistry registry) {
            names = new Names(Objects.requireNonNull(registry, "registry"));
            return this;
        }

        /**
         * Which calls may run their handlers on their callers' threads, where the worker is idle and nothing waits. Unless said: {@link
         * Direct#AUTO}, those whose handlers have proved short.
         *
         * @param direct {@link Direct#NEVER}: no call, whatever its protocol says; {@link Direct#ALWAYS}: all whose protocol does not say
         *     otherwise
         */
        public Builder direct(Direct direct) {
            this.direct = Objects.requireNonNull(direct, "direct");
            return this;
        }

        /**
         * Looks for states that change in place, which nothing undoes after a crash: a fingerprint of each committed state is taken, and
         * one that differs when the next message comes is logged with the handler before it. Each message then costs time in
         * proportion to the size of the state; for tests and for the search of a fault. {@code -Dio.peeper.checkStates=true} does it for
         * all systems of the JVM. Unless said: no, at no cost.
         */
        public Builder checkStates() {
            checkStates = true;
            return this;
        }

        /**
         * Closes the system when the JVM shuts down, within a limit, unless it has been closed before. Not so by default: a shutdown
         * hook is for the program to decide on. The hook runs beside others, so what {@code terminate} needs must not be closed by
         * one of them; and a JVM that is killed, or halted, runs none.
         *
         * @param limit as for {@link PeeperSystem#close(Duration)}
         * @throws IllegalArgumentException if it is zero or less
         */
        public Builder closeOnShutdown(Duration limit) {
            hookLimit = Nanos.positive(limit, "limit");
            return this;
        }

        /**
         * Makes it; it keeps the JVM alive until it is closed.
         *
         * @throws IllegalStateException if it is to be closed when the JVM shuts down, and the JVM shuts down already
         */
        public PeeperSystem build() {
            PeeperSystem system = new PeeperSystem(Seams.standard(), names, false);
            if (hookLimit != 0) {
                system.core.closeOnShutdown(hookLimit);
            }
            system.core.direct(direct);
            if (checkStates) {
                system.core.checkStates();
            }
            return system;
        }
    }

    /**
     * Starts a peeper, or a supervisor with its children. Returns when {@code init} has; a step that {@code init} asks for by {@code then} runs after that,
     * before any message.
     *
     * @param spec what to start; may be started many times if it has no name
     * @return a typed client, not alive if {@code init} answered {@code ignore()}; or the supervisor
     * @throws AlreadyStartedException if the name is taken
     * @throws StartFailedException if the supplier or {@code init} failed; nothing is left behind
     * @throws IllegalStateException if this system is closed
     */
    public <R> R start(ChildSpec<R> spec) {
        return Objects.requireNonNull(spec, "spec").startOn(core);
    }

    /** Who holds a name now; it may be gone when it is used. */
    public Optional<PeeperRef> whereis(Name name) {
        return Optional.ofNullable(core.names().holder(Objects.requireNonNull(name, "name")));
    }

    /**
     * The table of a name: the one that has it {@linkplain TableSpec#named alone}, else the only one there is. What its keys and values
     * are, the caller has to know.
     *
     * @return empty: no peeper has such a table now
     * @throws IllegalStateException if there are several, and none has the name alone
     */
    @SuppressWarnings("unchecked") // the caller's word
    public <K, V> Optional<Table<K, V>> table(String name) {
        return Optional.ofNullable((Table<K, V>) core.tables().find(Objects.requireNonNull(name, "name")));
    }

    /** The messages that crashed their workers as often as {@code retry(n)} allows. */
    public DeadLetters deadLetters() {
        return core.deadLetters();
    }

    /** The local names that are held now. */
    public Set<Name> registered() {
        return core.names().held();
    }

    /** A supervisor that was started under a name and runs now. */
    public Optional<SupervisorRef> supervisor(Name name) {
        return Optional.ofNullable(core.supervisor(Objects.requireNonNull(name, "name")));
    }

    /**
     * Who supervises whom now, with what is stopped or about to be restarted. Waits for nobody, so that it also shows a tree that
     * hangs; what changes meanwhile may be shown as it was or as it is.
     *
     * <pre>{@code
     * System.out.print(system.tree());
     * }</pre>
     */
    public SupervisionTree tree() {
        return core.tree();
    }

    /** The peepers that are alive now, in the order of their start. */
    public List<PeeperRef> refs() {
        return core.refs();
    }

    /**
     * Calls one method of many peepers at once: the message is sent to all of them, by this thread, before the first reply is awaited.
     * Returns when each one has answered, failed or ended, and at the latest when the limit has passed; what is late counts for
     * nothing. Never throws because of a peeper.
     *
     * <pre>{@code
     * MultiReply<CartClient, Integer> totals = system.multiCall(carts, CartClient::total, Duration.ofSeconds(1));
     * }</pre>
     *
     * @param clients any, also of other systems; one that stands for the same peeper as another counts once
     * @param call calls one method of the client it is given; a method that returns a future gives that future as its reply
     * @param limit for all of it; more than zero
     * @return the replies and the failures; if this thread is interrupted, what there is then, with its flag set again
     * @throws IllegalArgumentException if the limit is zero or less, or the function calls nothing that is answered
     */
    public <C extends PeeperClient, R> MultiReply<C, R> multiCall(
            Collection<? extends C> clients, MultiReply.Call<? super C, ? extends R> call, Duration limit) {
        Objects.requireNonNull(clients, "clients");
        Objects.requireNonNull(call, "call");
        return MultiCall.run(core, clients, call, Nanos.positive(limit, "limit"));
    }

    /**
     * Casts to many peepers; those that have ended, or whose name nobody holds, are left out.
     *
     * @param clients any, also of other systems
     * @param cast calls one method of the client it is given
     * @throws MailboxFullException when all have been tried, if a mailbox was full and rejected; so does what else a cast threw
     */
    public <C extends PeeperClient> void abcast(Collection<? extends C> clients, MultiReply.Cast<? super C> cast) {
        Objects.requireNonNull(clients, "clients");
        MultiCall.castAll(clients, Objects.requireNonNull(cast, "cast"));
    }

    /**
     * A typed client of whoever holds a name when a message is sent, for those who know a protocol only as a class. Everybody
     * else says {@code CartPeeper.named(system, name)}.
     *
     * @param protocol the annotated interface
     * @param name the name; need not be held yet
     * @throws IllegalStateException if nothing was generated for the interface; the message has the setting to paste
     */
    public <T> T client(Class<T> protocol, Name name) {
        Objects.requireNonNull(protocol, "protocol");
        Objects.requireNonNull(name, "name");
        var generated = Protocols.of(protocol);
        return protocol.cast(generated.client(Target.named(this, name, generated)));
    }

    /**
     * Stops all peepers in the reverse order of their start, and waits for their listeners: like {@link #close(Duration)}
     * with 20 seconds.
     */
    @Override
    public void close() {
        core.close(Nanos.CLOSE_LIMIT);
    }

    /**
     * Stops all peepers in the reverse order of their start. Each one handles what is queued and runs {@code terminate},
     * within the limit of its spec's {@link Shutdown}; when the whole limit has passed, the ones that are left are killed, and the log
     * says which and what they were doing. New starts are refused at once, and so are calls, with {@link NoProcessException}, except
     * those that a handler or {@code terminate} of this system makes. Closing again does nothing.
     *
     * @param limit how long the whole may take; more than zero
     * @throws IllegalArgumentException if it is zero or less
     * @throws IllegalStateException on the shared system, and from a handler of this system
     */
    public void close(Duration limit) {
        core.close(Nanos.positive(limit, "limit"));
    }

    @Override
    public String toString() {
        return core.toString();
    }
}
