package io.peeper.tally;

import io.peeper.From;
import io.peeper.Next;
import io.peeper.Reply;
import org.jspecify.annotations.Nullable;

/** The worker that does what the protocol says; an {@link Tally.Act} that is sent is done as well. */
public class Tallying extends TallyWorker {
    @Override
    protected Reply<Integer, Integer> get(Integer state) {
        return reply(state);
    }

    @Override
    protected Next<Integer> add(Integer state, int amount) {
        return next(state + amount);
    }

    @Override
    protected Reply<Integer, Integer> addAndGet(Integer state, int amount) {
        return reply(state + amount, state + amount);
    }

    @Override
    protected Reply<Integer, Integer> asyncAddAndGet(Integer state, int amount) {
        return reply(state + amount, state + amount);
    }

    @Override
    protected Reply<Integer, Integer> takeAway(Integer state, int amount) throws Tally.NotEnough {
        if (amount < 0) {
            throw new IllegalArgumentException("amount: " + amount);
        }
        if (amount > state) {
            throw new Tally.NotEnough(state + " < " + amount);
        }
        return reply(state - amount, state - amount);
    }

    @Override
    protected Reply<Integer, Void> reset(Integer state) {
        return done(0);
    }

    @Override
    protected Reply<Integer, String> echo(Integer state, @Nullable String text) {
        return reply(text);
    }

    @Override
    protected <R> Reply<Integer, R> run(Integer state, Tally.Step<R> step) {
        try {
            return step.in(this, state);
        } catch (Throwable e) {
            throw Tallying.<RuntimeException>sneaky(e);
        }
    }

    @Override
    protected <R> Reply<Integer, R> runHere(Integer state, Tally.Step<R> step) {
        return run(state, step);
    }

    @Override
    protected Next<Integer> post(Integer state, Tally.Act act) {
        try {
            return act.in(this, state);
        } catch (Throwable e) {
            throw Tallying.<RuntimeException>sneaky(e);
        }
    }

    @Override
    protected Reply<Integer, String> ask(Integer state, Tally.Later<String> step, From<String> from) {
        try {
            return step.in(this, state, from);
        } catch (Throwable e) {
            throw Tallying.<RuntimeException>sneaky(e);
        }
    }

    @Override
    protected Reply<Integer, Integer> askNumber(Integer state, Tally.Later<Integer> step, From<Integer> from) {
        try {
            return step.in(this, state, from);
        } catch (Throwable e) {
            throw Tallying.<RuntimeException>sneaky(e);
        }
    }

    @Override
    protected Reply<Integer, Integer> asyncRun(Integer state, Tally.Step<Integer> step) {
        return run(state, step);
    }

    @Override
    protected Next<Integer> info(Integer state, Object message) {
        return message instanceof Tally.Act act ? post(state, act) : super.info(state, message);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> E sneaky(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
