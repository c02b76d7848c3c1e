package inherited;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import java.io.FileNotFoundException;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Users}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class UsersClient implements Users, PeeperClient {
    static final Long FINGERPRINT = 0xb4f0af529fe0177cL;

    final Target target;

    UsersClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public Users.User first() {
        return target.call(new UsersPeeper.FirstMessage(), 5_000_000_000L);
    }

    @Override
    public int revived() {
        return target.call(new UsersPeeper.RevivedMessage(), 5_000_000_000L);
    }

    @Override
    public Users.User get(String key) {
        return target.call(new UsersPeeper.GetMessage(key), 5_000_000_000L);
    }

    @Override
    public void put(String key, Users.User value) {
        target.cast(new UsersPeeper.PutMessage(key, value));
    }

    @Override
    public List<Users.User> all(Collection<? extends String> keys) {
        return target.call(new UsersPeeper.AllMessage(keys), 100_000_000L);
    }

    @Override
    public Users.User[] array(String[] keys) {
        return target.call(new UsersPeeper.ArrayMessage(keys), 5_000_000_000L);
    }

    @Override
    public Integer narrowed() {
        return target.call(new UsersPeeper.NarrowedMessage(), 5_000_000_000L);
    }

    @Override
    public void both() throws FileNotFoundException {
        target.call(new UsersPeeper.BothMessage(), 5_000_000_000L);
    }

    @Override
    public int shared(String name) {
        return target.call(new UsersPeeper.SharedMessage(name), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof UsersClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "UsersClient[" + target + "]";
    }
}
