package io.peeper.generated;

import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.Worker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One protocol: its operations, its dispatch table, and how its clients are made. The processor writes a subclass for each
 * {@code @Peeper} interface.
 *
 * @param <C> the typed client
 * @param <S> the state
 * @param <W> the generated worker class
 */
public abstract class Protocol<C, S, W extends Worker<S>> {
    private final long fingerprint;
    private final Class<?> type;
    private final Class<?> stateType;
    private final Class<W> workerType;
    private final List<Operation> operations;

    /**
     * For code generated with ABI 1.
     *
     * @param abi the {@link Abi#CURRENT} of the processor
     * @param type the annotated interface
     * @param stateType the erasure of the state type
     * @param workerType the generated worker class
     * @param operations what is known of each operation, by its number
     */
    protected Protocol(int abi, Class<?> type, Class<?> stateType, Class<W> workerType, Operation... operations) {
        this(abi, 0, type, stateType, workerType, operations);
    }

    /**
     * For generated code.
     *
     * @param abi the {@link Abi#CURRENT} of the processor
     * @param fingerprint of all operations, so that two versions of a protocol can be told apart
     * @param type the annotated interface
     * @param stateType the erasure of the state type
     * @param workerType the generated worker class
     * @param operations what is known of each operation, by its number
     */
    protected Protocol(
            int abi,
            long fingerprint,
            Class<?> type,
            Class<?> stateType,
            Class<W> workerType,
            Operation... operations) {
        Abi.check(abi, type.getName());
        this.fingerprint = fingerprint;
        this.type = type;
        this.stateType = stateType;
        this.workerType = workerType;
        this.operations = List.of(operations);
        Protocols.add(this);
    }

    /**
     * Makes sure that the classes generated for this protocol belong together: some may be left from an earlier compilation.
     *
     * @param client the fingerprint in the client
     * @param worker the fingerprint in the worker class
     * @throws IllegalStateException if they don't
     */
    protected final void madeWith(long client, long worker) {
        if (client != fingerprint || worker != fingerprint) {
            throw new IllegalStateException("The client" + (client == fingerprint ? "" : " (of another version)")
                    + ", the worker" + (worker == fingerprint ? "" : " (of another version)") + " and the wiring of "
                    + type.getName() + " were generated from different versions of it. Compile it anew, from scratch,"
                    + " and deliver the generated classes together.");
        }
    }

    /**
     * Why a client of this protocol can't talk to a peeper of another one, as the end of a sentence about the peeper; null if it
     * can.
     */
    @SuppressWarnings({"exports", "ReferenceEquality"
    }) // the annotation is not needed to run or compile against this; a protocol equals only itself
    public final @Nullable String differenceTo(Protocol<?, ?, ?> other) {
        if (this == other) {
            return null;
        } else if (type != other.type) {
            return "has the protocol " + other.type.getName() + ", not " + type.getName()
                    + (type.getName().equals(other.type.getName()) ? " of this class loader" : "");
        } else if (fingerprint != other.fingerprint) {
            return "was started with classes that were generated from another version of " + type.getName()
                    + " than those of this client. Compile both against the same one.";
        }
        return getClass() == other.getClass()
                ? null
                : "was started with classes generated for " + type.getName() + " that another class loader has loaded."
                        + " Let both sides see them by one loader.";
    }

    /** The annotated interface. */
    public final Class<?> type() {
        return type;
    }

    /** The erasure of the state type. */
    public final Class<?> stateType() {
        return stateType;
    }

    /** The generated worker class. */
    public final Class<W> workerType() {
        return workerType;
    }

    /** What is known of an operation. */
    public final Operation operation(int op) {
        return operations.get(op);
    }

    /** How many operations there are. */
    public final int operations() {
        return operations.size();
    }

    /** A typed client of a target. */
    public abstract C client(Target target);

    /**
     * Runs the handler of a call.
     *
     * @throws Throwable whatever the handler throws
     */
    public abstract Reply<S, ?> handleCall(W worker, S state, int op, Object message) throws Throwable;

    /**
     * Runs the handler of a cast.
     *
     * @throws Throwable whatever the handler throws
     */
    public abstract Next<S> handleCast(W worker, S state, int op, Object message) throws Throwable;

    /** Whether an operation declares this exception, so that it is a reply and no crash. */
    public boolean declares(int op, Throwable thrown) {
        return false;
    }

    /**
     * A state as it may be kept: the same one, or a copy without modifiable collections; where states are {@linkplain #copies()
     * copied}, a copy each time.
     *
     * @param state a state that a handler returned
     */
    public S freeze(S state) {
        return state;
    }

    /**
     * Whether {@link #freeze} may answer anything but what it was given.
     *
     * @since ABI 3
     */
    public boolean freezes() {
        return true;
    }

    /**
     * Whether states may change in place: then what is kept is a copy of what handlers work on.
     *
     * @since ABI 2
     */
    public boolean copies() {
        return false;
    }

    @Override
    public final String toString() {
        return type.getSimpleName();
    }
}
