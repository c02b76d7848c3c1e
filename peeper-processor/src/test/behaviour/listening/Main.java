package listening;

import io.peeper.PeeperSystem;
import java.util.List;

/** The listener of the protocol hears, unless the spec names another one. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        try (PeeperSystem system = PeeperSystem.create()) {
            system.start(CounterPeeper.spec(Counting::new, 1)).add(2);
        }
        try (PeeperSystem system = PeeperSystem.create()) {
            system.start(CounterPeeper.spec(Counting::new, 1).listener(new Ear("other")))
                    .add(3);
        }
        List<String> expected = List.of("default 1 3", "other 1 4");
        if (!expected.equals(List.copyOf(Ear.HEARD))) {
            throw new AssertionError("expected " + expected + ", but was " + Ear.HEARD);
        }
    }
}
