package jdkparents;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import java.util.Collection;
import java.util.Iterator;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Parents.Queueing}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class Parents_QueueingClient implements Parents.Queueing, PeeperClient {
    static final Long FINGERPRINT = 0x2a13c75a2488678aL;

    final Target target;

    Parents_QueueingClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public boolean add(String arg0) {
        return target.call(new Parents_QueueingPeeper.AddMessage(arg0), 5_000_000_000L);
    }

    @Override
    public boolean offer(String arg0) {
        return target.call(new Parents_QueueingPeeper.OfferMessage(arg0), 5_000_000_000L);
    }

    @Override
    public String remove() {
        return target.call(new Parents_QueueingPeeper.RemoveMessage(), 5_000_000_000L);
    }

    @Override
    public String poll() {
        return target.call(new Parents_QueueingPeeper.PollMessage(), 5_000_000_000L);
    }

    @Override
    public String element() {
        return target.call(new Parents_QueueingPeeper.ElementMessage(), 5_000_000_000L);
    }

    @Override
    public String peek() {
        return target.call(new Parents_QueueingPeeper.PeekMessage(), 5_000_000_000L);
    }

    @Override
    public int size() {
        return target.call(new Parents_QueueingPeeper.SizeMessage(), 5_000_000_000L);
    }

    @Override
    public boolean isEmpty() {
        return target.call(new Parents_QueueingPeeper.IsEmptyMessage(), 5_000_000_000L);
    }

    @Override
    public boolean contains(Object arg0) {
        return target.call(new Parents_QueueingPeeper.ContainsMessage(arg0), 5_000_000_000L);
    }

    @Override
    public Iterator<String> iterator() {
        return target.call(new Parents_QueueingPeeper.IteratorMessage(), 5_000_000_000L);
    }

    @Override
    public Object[] toArray() {
        return target.call(new Parents_QueueingPeeper.ToArrayMessage(), 5_000_000_000L);
    }

    @Override
    public <T> T[] toArray(T[] arg0) {
        return target.call(new Parents_QueueingPeeper.ToArray2Message<T>(arg0), 5_000_000_000L);
    }

    @Override
    public boolean remove(Object arg0) {
        return target.call(new Parents_QueueingPeeper.Remove2Message(arg0), 5_000_000_000L);
    }

    @Override
    public boolean containsAll(Collection<?> arg0) {
        return target.call(new Parents_QueueingPeeper.ContainsAllMessage(arg0), 5_000_000_000L);
    }

    @Override
    public boolean addAll(Collection<? extends String> arg0) {
        return target.call(new Parents_QueueingPeeper.AddAllMessage(arg0), 5_000_000_000L);
    }

    @Override
    public boolean removeAll(Collection<?> arg0) {
        return target.call(new Parents_QueueingPeeper.RemoveAllMessage(arg0), 5_000_000_000L);
    }

    @Override
    public boolean retainAll(Collection<?> arg0) {
        return target.call(new Parents_QueueingPeeper.RetainAllMessage(arg0), 5_000_000_000L);
    }

    @Override
    public void clear() {
        target.cast(new Parents_QueueingPeeper.ClearMessage());
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Parents_QueueingClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Parents_QueueingClient[" + target + "]";
    }
}
