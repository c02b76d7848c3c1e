package watched;

import io.peeper.Reply;

public final class Digger extends HeapWorker {
    @Override
    protected Reply<Heap.State, Void> put(Heap.State state, String key) {
        state.numbers.merge(key, 1, Integer::sum);
        return done(state);
    }

    @Override
    protected Reply<Heap.State, Void> conceal(Heap.State state, String key) {
        state.numbers.merge(key, 1, Integer::sum);
        return done();
    }
}
