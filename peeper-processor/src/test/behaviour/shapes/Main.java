package shapes;

import io.peeper.PeeperSystem;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

public final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
        try (PeeperSystem system = PeeperSystem.create()) {
            ShapesClient client = system.start(ShapesPeeper.spec(Shaping::new, 0));
            check("int", client.of(1));
            check("long", client.of(1L));
            check("Integer", client.of(Integer.valueOf(1)));
            check("Object", client.of((Object) 'c'));
            check("String", client.of("one"));
            check("String", client.of((String) null));
            check("String and 2", client.of("one", 1, 2));
            check("String and null", client.of("one", (int[]) null));
            check("List", client.of(List.of()));
            check("nothing", client.of());
            check(3, client.<Integer>greatest(List.of(1, 3, 2)));
            check("as asked", message(InterruptedException.class, () -> {
                client.failing(InterruptedException.class);
                return null;
            }));
            check(1, client.declared(false));
            check("declared", message(IOException.class, () -> client.declared(true)));
            check("text", client.later("text"));
            check("later", message(IOException.class, () -> client.later(null)));
            check("text", client.soon("text").toCompletableFuture().get(9, TimeUnit.SECONDS));
            check(List.of(1, 2), client.soonAll(1, 2).toCompletableFuture().get(9, TimeUnit.SECONDS));
            check(null, client.nothing());
            client.waits();
            client.told(1, 2, true, 'd', (byte) 4, (short) 5, 6, 7, null);
            check("1 2.0 true d 4 5 6.0 7 null at 1", client.heard());
        }
    }

    private static void check(Object expected, Object actual) {
        if (expected == null ? actual != null : !expected.equals(actual)) {
            throw new AssertionError("expected " + expected + ", but was " + actual);
        }
    }

    private static String message(Class<? extends Exception> expected, Callable<?> task) {
        try {
            task.call();
        } catch (Exception e) {
            if (e.getClass() == expected) {
                return e.getMessage();
            }
            throw new AssertionError(e);
        }
        throw new AssertionError("nothing was thrown");
    }
}
