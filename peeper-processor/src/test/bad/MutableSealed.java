package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = MutableSealed.State.class)
interface MutableSealed {
    record State(Shape shape) {}

    sealed interface Shape {}

    record Circle(int radius) implements Shape {}

    record Polygon(int[] points) implements Shape {}

    non-sealed interface Other extends Shape {}

    int get();
}

// mutable-state at 5:36
