package inherited;

import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import java.io.FileNotFoundException;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Users}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class UsersWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0xb4f0af529fe0177cL;

    /**
     * For subclasses.
     */
    protected UsersWorker() {
    }

    /**
     * Answers {@link Users#first()}.
     */
    protected abstract Reply<Integer, Users.User> first(Integer state);

    /**
     * Answers {@link Users#revived()}.
     */
    protected abstract Reply<Integer, Integer> revived(Integer state);

    /**
     * Answers {@link Store#get(Object)}.
     */
    protected abstract Reply<Integer, Users.User> get(Integer state, String key);

    /**
     * Handles {@link Store#put(Object, Object)}.
     */
    protected abstract Next<Integer> put(Integer state, String key, Users.User value);

    /**
     * Answers {@link Store#all(Collection)}.
     */
    protected abstract Reply<Integer, List<Users.User>> all(Integer state,
            Collection<? extends String> keys);

    /**
     * Answers {@link Store#array(Object[])}.
     */
    protected abstract Reply<Integer, Users.User[]> array(Integer state, String[] keys);

    /**
     * Answers {@link Left#narrowed()}.
     */
    protected abstract Reply<Integer, Integer> narrowed(Integer state);

    /**
     * Answers {@link Left#both()}. What it names in its throws clause is an answer too, and no crash.
     */
    protected abstract Reply<Integer, Void> both(Integer state) throws FileNotFoundException;

    /**
     * Answers {@link Left#shared(String)}.
     */
    protected abstract Reply<Integer, Integer> shared(Integer state, String name);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final UsersClient self() {
        return UsersPeeper.client(context().ref());
    }
}
