package modifiers;

import io.peeper.annotation.Peeper;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** What may stand in a method beside its types. */
@Peeper(state = Integer.class)
public interface Modifiers {
    @Target(ElementType.TYPE_USE)
    @interface Marked {}

    @Target({ElementType.PARAMETER, ElementType.METHOD})
    @interface Declared {}

    int received(@Marked Modifiers this, final int one, @Declared int other);

    abstract public @Declared int modified();

    <@Marked T extends @Marked Object & @Marked Comparable<@Marked T>> @Marked T typed(@Marked T one);

    @SuppressWarnings("peeper:mutable-message")
    int arrays(int number[])[];
}
