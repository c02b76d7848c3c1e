package nested;

import io.peeper.annotation.Peeper;

public class Outer {
    public static class Inner {
        @Peeper(state = State.class)
        public interface Deep {
            State get(Item item);
        }

        public record Item(int number) {}
    }

    public record State(int number) {}

    @Peeper(state = State.class)
    interface Hidden {
        State get();
    }

    @Peeper(state = State.class)
    protected interface Guarded {
        State get();
    }

    public interface Around {
        @Peeper(state = State.class)
        interface InInterface {
            State get();
        }
    }

    enum Kind {
        ONE;

        @Peeper(state = Kind.class)
        public interface InEnum {
            Kind get();
        }
    }
}
