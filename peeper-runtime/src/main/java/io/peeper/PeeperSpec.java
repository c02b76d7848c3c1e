package io.peeper;

import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import io.peeper.internal.branch.Core;
import io.peeper.internal.branch.Options;
import io.peeper.internal.branch.Recovery;
import io.peeper.internal.branch.Supervised;
import io.peeper.internal.supervise.PeeperPlan;
import io.peeper.internal.supervise.Plan;
import io.peeper.internal.time.Nanos;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * How to start a peeper. An immutable value: each method returns a new spec. The generated wiring makes the first one.
 *
 * @param <C> the typed client
 * @param <S> the state
 */
@SuppressWarnings("exports")
public final class PeeperSpec<C, S> extends ChildSpec<C> {
    private final Protocol<C, S, ?> protocol;
    private final Supplier<? extends Worker<S>> worker;
    private final S state;
    private final Options options;

    private PeeperSpec(Protocol<C, S, ?> protocol, Supplier<? extends Worker<S>> worker, S state, Options options) {
        this.protocol = protocol;
        this.worker = worker;
        this.state = state;
        this.options = options;
    }

    /**
     * For generated code.
     *
     * @param protocol the protocol
     * @param worker makes a new worker object for each incarnation
     * @param state the state to begin with
     */
    public static <C, S, W extends Worker<S>> PeeperSpec<C, S> of(
            Protocol<C, S, W> protocol, Supplier<? extends W> worker, S state) {
        Objects.requireNonNull(protocol, "protocol");
        Objects.requireNonNull(worker, "worker: the supplier is null");
        Objects.requireNonNull(state, "state: the initial state is null");
        return new PeeperSpec<>(protocol, worker, frozen(protocol, state), Options.DEFAULT);
    }

    /** A spec is a value: what becomes of the state that it was given is none of its business. */
    private static <S> S frozen(Protocol<?, S, ?> protocol, S state) {
        try {
            return protocol.freeze(state);
        } catch (RuntimeException e) {
            // a start will say so
            return state;
        }
    }

    private PeeperSpec<C, S> with(Options changed) {
        return new PeeperSpec<>(protocol, worker, state, changed);
    }

    /** Starts under a local name. */
    public PeeperSpec<C, S> name(String name) {
        return name(Name.local(name));
    }

    /** Starts under a name. */
    public PeeperSpec<C, S> name(Name name) {
        return with(options.withName(Objects.requireNonNull(name, "name")));
    }

    /** What logs and messages call it; default: its name, else its protocol and the first free number. */
    public PeeperSpec<C, S> id(String id) {
        return with(options.withId(Objects.requireNonNull(id, "id")));
    }

    /** Who hears of changes, crashes and the end; default: nobody. */
    public PeeperSpec<C, S> listener(Listener<? super S> listener) {
        return with(options.withListener(Objects.requireNonNull(listener, "listener")));
    }

    /**
     * How many restarts are allowed within a window that slides; default: 1000 in 10 seconds. One more ends the peeper with
     * {@link ExitReason#SHUTDOWN}.
     *
     * @param restarts at least 0
     * @param window more than zero
     * @throws IllegalArgumentException if either is less
     */
    public PeeperSpec<C, S> intensity(int restarts, Duration window) {
        if (restarts < 0) {
            throw new IllegalArgumentException("restarts: " + restarts + "; at least 0");
        }
        return with(options.withIntensity(restarts, Nanos.positive(window, "window")));
    }

    /**
     * When its supervisor starts it again after its end; default: {@link Restart#PERMANENT}. Says nothing of crashes of its worker,
     * after which the peeper goes on by itself within {@link #intensity}.
     */
    public PeeperSpec<C, S> restart(Restart restart) {
        return with(options.withRecovery(options.recovery().withRestart(Objects.requireNonNull(restart, "restart"))));
    }

    /**
     * Whether its end by itself may be the end of its supervisor, as that one's {@link AutoShutdown} says; default: no. Needs a {@link
     * Restart#TRANSIENT} or {@link Restart#TEMPORARY} one.
     */
    public PeeperSpec<C, S> significant(boolean significant) {
        return with(options.withRecovery(options.recovery().withSignificant(significant)));
    }

    /** Which tables survive the worker, without a {@link TableSpec#heir()} of their own; default: {@link KeepTables#none()}. */
    public PeeperSpec<C, S> keepTables(KeepTables tables) {
        return with(options.withRecovery(options.recovery().withKeepTables(Objects.requireNonNull(tables, "tables"))));
    }

    /** How long to wait before a worker that exited is replaced; default: {@link Backoff#none()}. */
    public PeeperSpec<C, S> backoff(Backoff backoff) {
        return with(options.withRecovery(options.recovery().withBackoff(Objects.requireNonNull(backoff, "backoff"))));
    }

    /**
     * How many states before the last are kept, for {@link OnPoison#PREVIOUS}; default: 0.
     *
     * @throws IllegalArgumentException if it is less than 0
     */
    public PeeperSpec<C, S> history(int states) {
        if (states < 0) {
            throw new IllegalArgumentException("states: " + states + "; at least 0");
        }
        return with(options.withRecovery(options.recovery().withHistory(states)));
    }

    /**
     * What to do when the state seems to be what makes the worker fail; default: {@link OnPoison#RESTART} after 10 crashes. {@link
     * OnPoison#PREVIOUS} needs a {@link #history}.
     *
     * @param crashes of handlers, or failing restarts, in a row with no message completed in between; kills don't count; at least 1
     * @throws IllegalArgumentException if it is less than 1
     */
    public PeeperSpec<C, S> onPoison(OnPoison then, int crashes) {
        if (crashes < 1) {
            throw new IllegalArgumentException("crashes: " + crashes + "; at least 1");
        }
        return with(
                options.withRecovery(options.recovery().withOnPoison(Objects.requireNonNull(then, "then"), crashes)));
    }

    /**
     * How often a message that crashed the worker is tried again, before all others, until it becomes a {@link DeadLetter}; default: 0,
     * and no dead letter: it is reported and dropped. A caller waits meanwhile, and is told of the last attempt.
     *
     * @throws IllegalArgumentException if it is less than 0
     */
    public PeeperSpec<C, S> retry(int times) {
        if (times < 0) {
            throw new IllegalArgumentException("times: " + times + "; at least 0");
        }
        return with(options.withRecovery(options.recovery().withRetries(times)));
    }

    /** How long {@code terminate} may take at a stop; default: 5 seconds. */
    public PeeperSpec<C, S> shutdown(Shutdown shutdown) {
        return with(options.withShutdown(Objects.requireNonNull(shutdown, "shutdown")));
    }

    /** How messages wait; default: 100,000 of them, then {@link Overflow#REJECT}. */
    public PeeperSpec<C, S> mailbox(Mailbox mailbox) {
        return with(options.withMailbox(Objects.requireNonNull(mailbox, "mailbox")));
    }

    /**
     * How long the first {@code init} may take, the supplier included; default: 30 seconds.
     *
     * @throws IllegalArgumentException if it is zero or less
     */
    public PeeperSpec<C, S> startTimeout(Duration timeout) {
        return with(options.withStartTimeout(Nanos.positive(timeout, "start timeout")));
    }

    /** Where handlers run; default: {@link Dispatcher#shared()}. */
    public PeeperSpec<C, S> dispatcher(Dispatcher dispatcher) {
        return with(options.withDispatcher(Objects.requireNonNull(dispatcher, "dispatcher")));
    }

    /**
     * Hibernates a worker that has handled nothing for so long, as if its last handler had said {@code hibernate()}; at the latest
     * after twice the time. Default: never.
     *
     * @throws IllegalArgumentException if it is zero or less
     */
    public PeeperSpec<C, S> hibernateAfter(Duration idle) {
        return with(options.withHibernateAfter(Nanos.positive(idle, "idle")));
    }

    /**
     * Starts on {@link PeeperSystem#shared()}.
     *
     * @return a typed client; not alive if {@code init} answered {@code ignore()}
     * @throws AlreadyStartedException if the name is taken
     * @throws StartFailedException if {@code init} failed; nothing is left behind
     */
    public C start() {
        return PeeperSystem.shared().start(this);
    }

    /** What can't be known before all options are. */
    private void check() {
        Recovery recovery = options.recovery();
        if (recovery.onPoison() == OnPoison.PREVIOUS && recovery.history() == 0) {
            throw new IllegalArgumentException(
                    "onPoison(PREVIOUS, ...) needs history(n) of at least 1: there is no state to go back to");
        }
    }

    @Override
    Plan plan() {
        check();
        return new PeeperPlan<>(protocol, worker, state, options);
    }

    @Override
    C client(Supervised started) {
        return protocol.client((Target) started);
    }

    @Override
    C startOn(Core core) {
        check();
        return protocol.client(core.start(protocol, worker, state, options));
    }

    @Override
    public String toString() {
        return "PeeperSpec[" + protocol + options.shown() + "]";
    }
}
