package nesting;

import io.peeper.annotation.Call;
import io.peeper.annotation.Peeper;

/** Protocols in types of every kind, and protocols that extend protocols. */
public interface Places {
    @interface Mark {
        @Peeper(state = Integer.class)
        interface InAnnotation {
            int get();
        }
    }

    record Row(int number) {
        @Peeper(state = Row.class)
        interface InRecord {
            Row get();
        }
    }

    sealed interface Shape permits Circle {
        @Peeper(state = Shape.class)
        interface InSealed {
            Shape get();
        }
    }

    record Circle(int radius) implements Shape {}

    class Box<T> {
        @Peeper(state = Integer.class)
        interface InGeneric {
            Box<String>.Lid get();
        }

        class Lid {}
    }

    @Peeper(state = Integer.class)
    interface Base {
        int get();
    }

    @Peeper(state = String.class)
    interface Sub extends Base {
        void put(Base other, Places_BaseClient client);
    }

    @Peeper(state = String.class)
    interface Later extends Sub {
        @Override
        @Call(deferred = true)
        int get();
    }
}
