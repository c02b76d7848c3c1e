package warnings;

import io.peeper.annotation.Call;
import io.peeper.annotation.Peeper;
import java.util.List;

/** What a compiler warns of, in a protocol that silences it: the generated classes do so too. */
@SuppressWarnings({"deprecation", "removal", "rawtypes", "try"})
@Peeper(state = Integer.class)
public interface Warnings extends AutoCloseable {
    Old old(Older older);

    List raw(Class type);

    @Deprecated(since = "1", forRemoval = true)
    int leaving();

    @Deprecated
    int old();

    @Override
    @Call
    void close() throws Exception;
}
