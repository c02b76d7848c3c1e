package listening;

import io.peeper.Reply;

public final class Counting extends CounterWorker {
    @Override
    protected Reply<Integer, Integer> add(Integer state, int number) {
        return reply(state + number, state + number);
    }
}
