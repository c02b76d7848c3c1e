package io.peeper.tally;

import io.peeper.annotation.Call;
import io.peeper.annotation.Direct;
import io.peeper.annotation.Peeper;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A state that is an object, and may be large: links that share their tails. */
@Peeper(state = Chain.Links.class)
public interface Chain {
    /** So many links, the last one first. */
    record Links(int size, @Nullable Link last) {
        public static final Links NONE = new Links(0, null);

        public Links plus(int value) {
            return new Links(size + 1, new Link(value, last));
        }

        /** Whether there are as many as it says. */
        public boolean isWhole() {
            int counted = 0;
            for (Link link = last; link != null; link = link.before) {
                counted++;
            }
            return counted == size;
        }

        /** Equal by nothing but identity, and too long for an equals that recurses. */
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return size;
        }

        @Override
        public String toString() {
            return size + " links";
        }
    }

    /** One link. */
    record Link(int value, @Nullable Link before) {}

    /** Adds one; their number. */
    int append(int value);

    Links links();

    /** Changes all. */
    @Call(direct = Direct.NEVER)
    void change(UnaryOperator<Links> change);
}
