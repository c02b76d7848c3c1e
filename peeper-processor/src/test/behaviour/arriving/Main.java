package arriving;

import io.peeper.PeeperSystem;
import java.util.List;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        try (PeeperSystem system = PeeperSystem.create()) {
            LogClient client = system.start(LogPeeper.spec(Logging::new, new Log.Lines(List.of())));
            client.peeper().sys().suspend();
            String[] lines = {"one", "two"};
            Integer[] numbers = {1, 2};
            int[][] rows = {{1}, {2}};
            client.values(lines);
            client.array(lines);
            client.generic(numbers);
            client.rows(rows);
            client.values();
            client.values((String[]) null);
            lines[0] = "changed";
            numbers[0] = 9;
            rows[0] = new int[] {9};
            rows[1][0] = 8;
            client.peeper().sys().resume();
            client.sync();
            List<String> expected =
                    List.of("[one, two]", "[changed, two]", "[1, 2]", "[[1], [8]]", "[]", "null");
            if (!expected.equals(client.lines())) {
                throw new AssertionError("expected " + expected + ", but was " + client.lines());
            }
        }
    }
}
