package jdkparents;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Parents.Listing}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class Parents_ListingClient implements Parents.Listing, PeeperClient {
    static final Long FINGERPRINT = 0xd6d9f0d0a593a965L;

    final Target target;

    Parents_ListingClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int size() {
        return target.call(new Parents_ListingPeeper.SizeMessage(), 5_000_000_000L);
    }

    @Override
    public boolean isEmpty() {
        return target.call(new Parents_ListingPeeper.IsEmptyMessage(), 5_000_000_000L);
    }

    @Override
    public boolean contains(Object arg0) {
        return target.call(new Parents_ListingPeeper.ContainsMessage(arg0), 5_000_000_000L);
    }

    @Override
    public Iterator<String> iterator() {
        return target.call(new Parents_ListingPeeper.IteratorMessage(), 5_000_000_000L);
    }

    @Override
    public Object[] toArray() {
        return target.call(new Parents_ListingPeeper.ToArrayMessage(), 5_000_000_000L);
    }

    @Override
    public <T> T[] toArray(T[] arg0) {
        return target.call(new Parents_ListingPeeper.ToArray2Message<T>(arg0), 5_000_000_000L);
    }

    @Override
    public boolean add(String arg0) {
        return target.call(new Parents_ListingPeeper.AddMessage(arg0), 5_000_000_000L);
    }

    @Override
    public boolean remove(Object arg0) {
        return target.call(new Parents_ListingPeeper.RemoveMessage(arg0), 5_000_000_000L);
    }

    @Override
    public boolean containsAll(Collection<?> arg0) {
        return target.call(new Parents_ListingPeeper.ContainsAllMessage(arg0), 5_000_000_000L);
    }

    @Override
    public boolean addAll(Collection<? extends String> arg0) {
        return target.call(new Parents_ListingPeeper.AddAllMessage(arg0), 5_000_000_000L);
    }

    @Override
    public boolean addAll(int arg0, Collection<? extends String> arg1) {
        return target.call(new Parents_ListingPeeper.AddAll2Message(arg0, arg1), 5_000_000_000L);
    }

    @Override
    public boolean removeAll(Collection<?> arg0) {
        return target.call(new Parents_ListingPeeper.RemoveAllMessage(arg0), 5_000_000_000L);
    }

    @Override
    public boolean retainAll(Collection<?> arg0) {
        return target.call(new Parents_ListingPeeper.RetainAllMessage(arg0), 5_000_000_000L);
    }

    @Override
    public void clear() {
        target.cast(new Parents_ListingPeeper.ClearMessage());
    }

    @Override
    public String get(int arg0) {
        return target.call(new Parents_ListingPeeper.GetMessage(arg0), 5_000_000_000L);
    }

    @Override
    public String set(int arg0, String arg1) {
        return target.call(new Parents_ListingPeeper.SetMessage(arg0, arg1), 5_000_000_000L);
    }

    @Override
    public void add(int arg0, String arg1) {
        target.cast(new Parents_ListingPeeper.Add2Message(arg0, arg1));
    }

    @Override
    public String remove(int arg0) {
        return target.call(new Parents_ListingPeeper.Remove2Message(arg0), 5_000_000_000L);
    }

    @Override
    public int indexOf(Object arg0) {
        return target.call(new Parents_ListingPeeper.IndexOfMessage(arg0), 5_000_000_000L);
    }

    @Override
    public int lastIndexOf(Object arg0) {
        return target.call(new Parents_ListingPeeper.LastIndexOfMessage(arg0), 5_000_000_000L);
    }

    @Override
    public ListIterator<String> listIterator() {
        return target.call(new Parents_ListingPeeper.ListIteratorMessage(), 5_000_000_000L);
    }

    @Override
    public ListIterator<String> listIterator(int arg0) {
        return target.call(new Parents_ListingPeeper.ListIterator2Message(arg0), 5_000_000_000L);
    }

    @Override
    public List<String> subList(int arg0, int arg1) {
        return target.call(new Parents_ListingPeeper.SubListMessage(arg0, arg1), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Parents_ListingClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Parents_ListingClient[" + target + "]";
    }
}
