package io.peeper.internal.branch;

import io.peeper.PeeperRef;
import io.peeper.PeeperSystem;
import io.peeper.WorkerContext;

/** Made when it is asked for: an idle worker has none. */
record Context(Branch<?> branch) implements WorkerContext {
    @Override
    public PeeperRef ref() {
        return branch;
    }

    @Override
    public PeeperSystem system() {
        return branch.system();
    }
}
