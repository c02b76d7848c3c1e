package thrown;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import java.io.FileNotFoundException;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Thrown.Files}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class Thrown_FilesWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0xc0b65b759cb81c1eL;

    /**
     * For subclasses.
     */
    protected Thrown_FilesWorker() {
    }

    /**
     * Answers {@link Thrown.Files#finish()}. What it names in its throws clause is an answer too, and no crash.
     */
    protected abstract Reply<Integer, Void> finish(Integer state) throws FileNotFoundException;

    /**
     * Answers {@link Source#get(int)}. What it names in its throws clause is an answer too, and no crash.
     */
    protected abstract Reply<Integer, String> get(Integer state, int number) throws IOException;

    /**
     * Answers {@link Source#other(Class)}. What it names in its throws clause is an answer too, and no crash.
     */
    protected abstract <X extends IOException> Reply<Integer, String> other(Integer state,
            Class<X> type) throws X;

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final Thrown_FilesClient self() {
        return Thrown_FilesPeeper.client(context().ref());
    }
}
