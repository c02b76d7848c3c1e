package copier;

import io.peeper.Reply;

public final class Writer extends TextWorker {
    @Override
    protected Reply<StringBuilder, String> shown(StringBuilder state) {
        return reply(state.toString());
    }

    @Override
    protected Reply<StringBuilder, Void> append(StringBuilder state, String text) {
        state.append(text);
        return done(state);
    }
}
