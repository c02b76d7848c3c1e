package shapes;

import io.peeper.From;
import io.peeper.Next;
import io.peeper.Reply;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

final class Shaping extends ShapesWorker {
    private String heard = "";

    @Override
    protected Reply<Integer, String> of(Integer state, int value) {
        return reply("int");
    }

    @Override
    protected Reply<Integer, String> of(Integer state, long value) {
        return reply("long");
    }

    @Override
    protected Reply<Integer, String> of(Integer state, Integer value) {
        return reply("Integer");
    }

    @Override
    protected Reply<Integer, String> of(Integer state, Object value) {
        return reply("Object");
    }

    @Override
    protected Reply<Integer, String> of(Integer state, String value) {
        return reply("String");
    }

    @Override
    protected Reply<Integer, String> of(Integer state, String value, int... more) {
        return reply("String and " + (more == null ? "null" : more.length));
    }

    @Override
    protected Reply<Integer, String> of(Integer state, List<String> values) {
        return reply("List");
    }

    @Override
    protected Reply<Integer, String> of(Integer state) {
        return reply("nothing");
    }

    @Override
    protected <T extends Comparable<T>> Reply<Integer, T> greatest(Integer state, List<? extends T> of) {
        return reply(Collections.max(of));
    }

    @Override
    protected <X extends Exception> Reply<Integer, Void> failing(Integer state, Class<X> type) throws X {
        try {
            throw type.getConstructor(String.class).newInstance("as asked");
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    protected Reply<Integer, Integer> declared(Integer state, boolean fail) throws IOException {
        if (fail) {
            throw new IOException("declared");
        }
        return reply(1);
    }

    @Override
    protected Reply<Integer, String> later(Integer state, String text, From<String> from) {
        if (text == null) {
            from.fail(new IOException("later"));
        } else {
            from.reply(text);
        }
        return noReply();
    }

    @Override
    protected Reply<Integer, String> soon(Integer state, String text) {
        return reply(text);
    }

    @Override
    protected <T> Reply<Integer, List<T>> soonAll(Integer state, T one, T other) {
        return reply(List.of(one, other));
    }

    @Override
    protected Reply<Integer, Void> nothing(Integer state) {
        return reply(null);
    }

    @Override
    protected Reply<Integer, Void> waits(Integer state) {
        return done(state + 1);
    }

    @Override
    protected Next<Integer> told(
            Integer state, long a, double b, boolean c, char d, byte e, short f, float g, int h, Object i) {
        heard = a + " " + b + " " + c + " " + d + " " + e + " " + f + " " + g + " " + h + " " + i;
        return same();
    }

    @Override
    protected Reply<Integer, String> heard(Integer state) {
        return reply(heard + " at " + state);
    }
}
