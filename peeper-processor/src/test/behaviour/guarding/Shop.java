package guarding;

import io.peeper.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

public final class Shop extends CartWorker {
    static List<String> leaked = List.of();
    static List<Integer> leakedNumbers = List.of();
    static Cart.State seen;

    @Override
    protected Reply<Cart.State, String> shown(Cart.State state) {
        return reply(state.lines() + " " + state.tags() + " " + state.numbers());
    }

    @Override
    protected Reply<Cart.State, Void> add(Cart.State state, String line) {
        leaked = new ArrayList<>(state.lines());
        leaked.add(line);
        Set<String> tags = new LinkedHashSet<>(state.tags());
        tags.add("z" + line);
        tags.add("a" + line);
        leakedNumbers = new ArrayList<>(List.of(tags.size()));
        Map<String, List<Integer>> numbers = new LinkedHashMap<>(state.numbers());
        numbers.put("z" + line, leakedNumbers);
        numbers.put("a" + line, List.of(1));
        return done(new Cart.State(leaked, tags, numbers));
    }

    @Override
    protected Reply<Cart.State, Void> smuggle(Cart.State state, String line) {
        state.lines().add(line);
        return done(state);
    }

    @Override
    protected Reply<Cart.State, Boolean> isKept(Cart.State state) {
        Cart.State before = seen;
        seen = state;
        return reply(before == state, new Cart.State(state.lines(), state.tags(), state.numbers()));
    }
}
