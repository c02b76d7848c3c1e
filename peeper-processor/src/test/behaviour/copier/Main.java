package copier;

import io.peeper.Outcome;
import io.peeper.PeeperSystem;
import io.peeper.WorkerExitedException;

/** T280: a copier that fails is the end of that message alone; and nothing is copied where nothing has changed. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        try (PeeperSystem system = PeeperSystem.create()) {
            TextClient text = system.start(TextPeeper.spec(Writer::new, new StringBuilder("a")));
            text.append("b");
            int before = Text.Copy.MADE.get();
            for (int i = 0; i < 100; i++) {
                expect("ab", text.shown());
            }
            expect(before, Text.Copy.MADE.get());
            text.append("c");
            expect(before + 1, Text.Copy.MADE.get());

            for (String bad : new String[] {"uncopyable", "null"}) {
                try {
                    text.append(bad);
                    throw new AssertionError("not refused: " + bad);
                } catch (WorkerExitedException e) {
                    expect(Outcome.ROLLED_BACK, e.outcome());
                }
                expect("abc", text.shown());
            }
            expect(3L, text.peeper().incarnation());
        }
    }

    private static void expect(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + ", but was " + actual);
        }
    }
}
