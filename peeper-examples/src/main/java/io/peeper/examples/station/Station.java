package io.peeper.examples.station;

import io.peeper.annotation.Cast;
import io.peeper.annotation.Peeper;

/** A polling station. */
@Peeper(state = Integer.class)
public interface Station {
    @Cast
    void vote();

    int votes();
}
