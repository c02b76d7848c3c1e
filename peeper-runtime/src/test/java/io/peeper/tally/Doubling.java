package io.peeper.tally;

import io.peeper.ExitReason;
import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.Start;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Another behaviour of the same protocol, to upgrade to; tests also define it by a class loader of its own. */
public class Doubling extends Tallying {
    /** Makes it, by a class of its own loader. */
    public static final class Making implements Supplier<Tallying> {
        @Override
        public Tallying get() {
            return new Doubling();
        }
    }

    /** An exception of its own loader. */
    public static final class Failing extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Failing(String message) {
            super(message);
        }
    }

    @Override
    protected Integer codeChange(Integer state, @Nullable Object extra) {
        if ("fail".equals(extra)) {
            throw new Failing("on purpose");
        }
        return extra instanceof Integer amount ? state + amount : state;
    }

    @Override
    protected Next<Integer> init(Integer state, Start start) {
        context().dictionary().put(start.kind(), getClass().getClassLoader() == Tallying.class.getClassLoader());
        return same();
    }

    @Override
    protected Reply<Integer, Integer> addAndGet(Integer state, int amount) {
        if (amount < 0) {
            throw new Failing("negative");
        }
        return reply(state + 2 * amount, state + 2 * amount);
    }

    @Override
    protected void terminate(ExitReason reason, Integer state) {
        if (state < 0) {
            throw new Failing("in terminate");
        }
    }
}
