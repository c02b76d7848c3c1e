package messages;

import io.peeper.annotation.Peeper;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Records, enums and sealed types as messages and replies. */
@Peeper(state = Messages.Shape.class)
public interface Messages {
    sealed interface Shape permits Circle, Square, Many {}

    record Circle(double radius) implements Shape {}

    record Square(double side) implements Shape {}

    record Many(List<Shape> shapes) implements Shape {}

    enum Color {
        RED {},
        GREEN
    }

    sealed interface Option<T> {
        record Some<T>(T value) implements Option<T> {}

        record None<T>() implements Option<T> {}
    }

    record Pair<A, B>(A first, B second) {}

    void draw(Shape shape, Color color);

    Option<Shape> find(Option<? super Circle> like);

    <T extends Record> Pair<T, Option.Some<T>> pair(Pair<? extends T, T> of);

    Option.None<Pair<Color, Shape>> none(Set<Color> colors);

    Shape apply(UnaryOperator<Shape> change);

    Record any(Enum<?> kind);
}
