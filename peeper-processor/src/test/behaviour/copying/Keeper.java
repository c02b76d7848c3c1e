package copying;

import io.peeper.Reply;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public final class Keeper extends StockWorker {
    static String show(Stock.State state) {
        StringBuilder text = new StringBuilder();
        text.append(state.count).append(state.names).append(state.counts[0]);
        for (Map.Entry<String, Stock.Item> item : new TreeMap<>(state.items).entrySet()) {
            text.append(' ').append(item.getKey()).append('=').append(item.getValue().getNumber());
        }
        return text.toString();
    }

    static void alter(Stock.State state, String name) {
        state.count++;
        state.counts[0] += 10;
        state.names.add(name);
        Stock.Item item = state.items.computeIfAbsent(name, key -> new Stock.Item());
        item.setNumber(item.getNumber() + 1);
    }

    @Override
    protected Reply<Stock.State, String> shown(Stock.State state) {
        return reply(show(state));
    }

    @Override
    protected Reply<Stock.State, Void> change(Stock.State state, String name) {
        alter(state, name);
        return done(state);
    }

    @Override
    protected Reply<Stock.State, Void> crash(Stock.State state) {
        alter(state, "crash");
        throw new IllegalStateException("on purpose");
    }

    @Override
    protected Reply<Stock.State, Void> refuse(Stock.State state) throws Stock.Refused {
        alter(state, "refused");
        throw new Stock.Refused();
    }

    @Override
    protected Reply<Stock.State, Void> conceal(Stock.State state) {
        alter(state, "concealed");
        return done();
    }

    static List<String> names(Stock.State state) {
        return state.names;
    }
}
