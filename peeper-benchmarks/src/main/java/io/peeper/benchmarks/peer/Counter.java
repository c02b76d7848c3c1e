package io.peeper.benchmarks.peer;

import io.peeper.annotation.Call;
import io.peeper.annotation.Cast;
import io.peeper.annotation.Direct;
import io.peeper.annotation.Peeper;

/** What all peers do, with the ways in which a peeper can do it. */
@Peeper(state = Integer.class)
public interface Counter {
    /** Adds, and returns the sum. */
    @Call(direct = Direct.ALWAYS)
    int add(int number);

    @Call(direct = Direct.AUTO)
    int addAuto(int number);

    @Call(direct = Direct.NEVER)
    int addQueued(int number);

    @Call(direct = Direct.ALWAYS)
    int get();

    @Cast
    void increment();
}
