package arriving;

import io.peeper.Next;
import io.peeper.Reply;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

final class Logging extends LogWorker {
    @Override
    protected Next<Log.Lines> values(Log.Lines state, String... lines) {
        return plus(state, Arrays.toString(lines));
    }

    @Override
    protected Next<Log.Lines> array(Log.Lines state, String[] lines) {
        return plus(state, Arrays.toString(lines));
    }

    @Override
    protected <T> Next<Log.Lines> generic(Log.Lines state, T[] lines) {
        return plus(state, Arrays.toString(lines));
    }

    @Override
    protected Next<Log.Lines> rows(Log.Lines state, int[]... rows) {
        return plus(state, Arrays.deepToString(rows));
    }

    @Override
    protected Reply<Log.Lines, Void> sync(Log.Lines state) {
        return done();
    }

    @Override
    protected Reply<Log.Lines, List<String>> lines(Log.Lines state) {
        return reply(state.lines());
    }

    private Next<Log.Lines> plus(Log.Lines state, String line) {
        List<String> lines = new ArrayList<>(state.lines());
        lines.add(line);
        return next(new Log.Lines(lines));
    }
}
