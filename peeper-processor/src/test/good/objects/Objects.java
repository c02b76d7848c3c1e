package objects;

import io.peeper.annotation.Peeper;

/** Methods of every object, constants, types, static and private methods: no operations. */
@Peeper(state = Integer.class)
public interface Objects {
    int target = 1;

    int PROTOCOL = 2;

    class Target {}

    class String {}

    class Duration {}

    @Override
    boolean equals(Object other);

    @Override
    int hashCode();

    @Override
    java.lang.String toString();

    static int number() {
        return secret();
    }

    private static int secret() {
        return 1;
    }

    default int twice() {
        return 2 * get();
    }

    int get();

    String own(Target target, Duration duration);
}
