package io.peeper;

/**
 * Copies a state that can be changed in place. {@code @Peeper(copier = …)} names the class; it needs a constructor without
 * parameters.
 *
 * <p>The worker goes on with the state that its handler returned, and what survives a crash is a copy of it, made before the
 * message is committed: at each message whose handler returns a state by {@code next(state)}, {@code reply(value, state)} and
 * the like. {@code same()} and {@code reply(value)} say that it has not changed. A restarted worker, a listener and {@code
 * sys().state()} get copies of their own.
 *
 * <p>Called by one thread at a time for each peeper, but by several for different ones. What it throws is a crash of the
 * message that asked for the copy.
 *
 * @param <S> the state
 */
@FunctionalInterface
public interface Copier<S> {
    /** A state equal to this one, of which no later change of either shows in the other; never null. */
    S copy(S state);
}
