package io.peeper.internal.branch;

import io.peeper.ExitReason;
import io.peeper.Start;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a branch has to do before it takes the next message. Null, almost always: nothing. */
sealed interface Agenda<S> {
    /**
     * Make a worker and run its {@code init}.
     *
     * @param start which start
     * @param state the state to begin with
     * @param dictionary the dictionary to begin with
     * @param request who waits for the first start
     * @param counted whether it has been counted against the limit of restarts
     */
    record Begin<S>(
            Start start,
            S state,
            PersistentMap<Object, Object> dictionary,
            @Nullable StartRequest request,
            boolean counted)
            implements Agenda<S> {
        Begin<S> asCounted() {
            return new Begin<>(start, state, dictionary, request, true);
        }
    }

    /** Make a new worker, after our own code failed for want of memory. */
    record Recover<S>() implements Agenda<S> {}

    /**
     * Run a step that {@code then} asked for.
     *
     * @param step the step
     * @param rest what follows it
     */
    record Continue<S>(
            Function<? super S, ?> step, @Nullable Continue<S> rest) implements Agenda<S> {
        /** From the detail of an effect. */
        @SuppressWarnings("unchecked") // Next and Reply take only steps of their own state
        static <S> Continue<S> of(Object detail, @Nullable Continue<S> rest) {
            return detail instanceof Effect.Steps<?> steps
                    ? of(steps.first(), new Continue<>((Function<? super S, ?>) steps.second(), rest))
                    : new Continue<>((Function<? super S, ?>) detail, rest);
        }
    }

    /**
     * Run {@code terminate}, and then end or restart.
     *
     * @param reason why
     * @param ends whether the peeper ends
     * @param caller who waits for what the stop answers; null: nobody
     * @param answer the reply that leaves after {@code terminate}, or what the caller is told
     * @param timed whether the limit of the spec's shutdown holds
     */
    record Terminate<S>(
            ExitReason reason,
            boolean ends,
            @Nullable Request<?> caller,
            @Nullable Object answer,
            boolean timed) implements Agenda<S> {
        Terminate<S> ending() {
            return new Terminate<>(reason, true, caller, answer, timed);
        }
    }

    /**
     * Give the name back to a registry that is not ours, and then end.
     *
     * @param end what follows
     * @param begun whether the registry is being asked: only then may an exit cut it off
     */
    record Unregister<S>(End<S> end, boolean begun) implements Agenda<S> {}

    /**
     * End for good; no user code is left to run.
     *
     * @param reason why
     * @param request who waits for it: a stop, or a first start that came to nothing
     * @param answer what that one is told
     */
    record End<S>(
            ExitReason reason,
            @Nullable Request<?> request,
            @Nullable Object answer) implements Agenda<S> {}
}
