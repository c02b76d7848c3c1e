package jdkparents;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Parents.Tabling}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class Parents_TablingClient implements Parents.Tabling, PeeperClient {
    static final Long FINGERPRINT = 0x09c2d474f3cc1df2L;

    final Target target;

    Parents_TablingClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int size() {
        return target.call(new Parents_TablingPeeper.SizeMessage(), 5_000_000_000L);
    }

    @Override
    public boolean isEmpty() {
        return target.call(new Parents_TablingPeeper.IsEmptyMessage(), 5_000_000_000L);
    }

    @Override
    public boolean containsKey(Object arg0) {
        return target.call(new Parents_TablingPeeper.ContainsKeyMessage(arg0), 5_000_000_000L);
    }

    @Override
    public boolean containsValue(Object arg0) {
        return target.call(new Parents_TablingPeeper.ContainsValueMessage(arg0), 5_000_000_000L);
    }

    @Override
    public List<Integer> get(Object arg0) {
        return target.call(new Parents_TablingPeeper.GetMessage(arg0), 5_000_000_000L);
    }

    @Override
    public List<Integer> put(String arg0, List<Integer> arg1) {
        return target.call(new Parents_TablingPeeper.PutMessage(arg0, arg1), 5_000_000_000L);
    }

    @Override
    public List<Integer> remove(Object arg0) {
        return target.call(new Parents_TablingPeeper.RemoveMessage(arg0), 5_000_000_000L);
    }

    @Override
    public void putAll(Map<? extends String, ? extends List<Integer>> arg0) {
        target.cast(new Parents_TablingPeeper.PutAllMessage(arg0));
    }

    @Override
    public void clear() {
        target.cast(new Parents_TablingPeeper.ClearMessage());
    }

    @Override
    public Set<String> keySet() {
        return target.call(new Parents_TablingPeeper.KeySetMessage(), 5_000_000_000L);
    }

    @Override
    public Collection<List<Integer>> values() {
        return target.call(new Parents_TablingPeeper.ValuesMessage(), 5_000_000_000L);
    }

    @Override
    public Set<Map.Entry<String, List<Integer>>> entrySet() {
        return target.call(new Parents_TablingPeeper.EntrySetMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Parents_TablingClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Parents_TablingClient[" + target + "]";
    }
}
