package parents;

import io.peeper.PeeperSystem;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Whichever parent it is called by. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
        try (PeeperSystem system = PeeperSystem.create()) {
            NamesClient client = system.start(NamesPeeper.spec(Naming::new, new Names.State(Map.of())));
            client.put("one", List.of("two"));
            Source<String, List<String>, IOException> source = client;
            Counting<String> counting = client;
            check(List.of("two"), source.get("one"));
            check(List.of("two"), counting.get("one"));
            check(List.of("other"), source.getOr("two", List.of("other")));
            check(List.of(List.of("two")), List.copyOf(source.all()));
            check(1, source.size());
            check(1, counting.size());
            check(8, client.andThen(length -> length + 3).apply("seven"));
            check("static", Counting.name());
            try {
                source.get("");
                throw new AssertionError("nothing was thrown");
            } catch (IOException e) {
                check("no key", e.getMessage());
            }
        }
    }

    private static void check(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + ", but was " + actual);
        }
    }
}
