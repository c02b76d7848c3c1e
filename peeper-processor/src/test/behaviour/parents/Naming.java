package parents;

import io.peeper.Reply;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class Naming extends NamesWorker {
    @Override
    protected Reply<Names.State, List<String>> get(Names.State state, String key) throws IOException {
        if (key.isEmpty()) {
            throw new IOException("no key");
        }
        return reply(state.names().get(key));
    }

    @Override
    protected Reply<Names.State, Void> put(Names.State state, String key, List<String> value) {
        Map<String, List<String>> names = new HashMap<>(state.names());
        names.put(key, value);
        return done(new Names.State(names));
    }

    @Override
    protected Reply<Names.State, List<List<String>>> all(Names.State state) {
        return reply(List.copyOf(state.names().values()));
    }

    @Override
    protected Reply<Names.State, Integer> size(Names.State state) {
        return reply(state.names().size());
    }

    @Override
    protected Reply<Names.State, Integer> apply(Names.State state, String text) {
        return reply(text.length());
    }
}
