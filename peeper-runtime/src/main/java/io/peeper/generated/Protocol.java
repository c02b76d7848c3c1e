package io.peeper.generated;

import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.Worker;
import java.util.List;

/**
 * One protocol: its operations, its dispatch table, and how its clients are made. The processor writes a subclass for each
 * {@code @Peeper} interface.
 *
 * @param <C> the typed client
 * @param <S> the state
 * @param <W> the generated worker class
 */
public abstract class Protocol<C, S, W extends Worker<S>> {
    private final Class<?> type;
    private final Class<?> stateType;
    private final Class<W> workerType;
    private final List<Operation> operations;

    /**
     * For generated code.
     *
     * @param abi the {@link Abi#CURRENT} of the processor
     * @param type the annotated interface
     * @param stateType the erasure of the state type
     * @param workerType the generated worker class
     * @param operations what is known of each operation, by its number
     */
    protected Protocol(int abi, Class<?> type, Class<?> stateType, Class<W> workerType, Operation... operations) {
        Abi.check(abi, type.getName());
        this.type = type;
        this.stateType = stateType;
        this.workerType = workerType;
        this.operations = List.of(operations);
        Protocols.add(this);
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
