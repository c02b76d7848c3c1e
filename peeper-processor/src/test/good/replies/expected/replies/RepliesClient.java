package replies;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Typed stub of {@link Replies}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class RepliesClient implements Replies, PeeperClient {
    static final Long FINGERPRINT = 0x4989730a9998fb69L;

    final Target target;

    RepliesClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public void nothing() {
        target.call(new RepliesPeeper.NothingMessage(), 5_000_000_000L);
    }

    @Override
    public Void noValue() {
        return target.call(new RepliesPeeper.NoValueMessage(), 5_000_000_000L);
    }

    @Override
    public CompletionStage<Void> later() {
        return target.ask(new RepliesPeeper.LaterMessage(), 5_000_000_000L);
    }

    @Override
    public long primitive() {
        return target.call(new RepliesPeeper.PrimitiveMessage(), 5_000_000_000L);
    }

    @Override
    public Long boxed() {
        return target.call(new RepliesPeeper.BoxedMessage(), 5_000_000_000L);
    }

    @Override
    public CompletableFuture<Long> laterBoxed() {
        return target.ask(new RepliesPeeper.LaterBoxedMessage(), 5_000_000_000L);
    }

    @Override
    public char[][] primitives() {
        return target.call(new RepliesPeeper.PrimitivesMessage(), 5_000_000_000L);
    }

    @Override
    public @Nullable String @Nullable [] @Nullable [] annotated() {
        return target.call(new RepliesPeeper.AnnotatedMessage(), 5_000_000_000L);
    }

    @Override
    public Map. @Nullable Entry<String, ? super Long> entry() {
        return target.call(new RepliesPeeper.EntryMessage(), 5_000_000_000L);
    }

    @Override
    public List<String>[] lists() {
        return target.call(new RepliesPeeper.ListsMessage(), 5_000_000_000L);
    }

    @Override
    public CompletionStage<? extends Map.Entry<String, List<String>>[]> laterEntries() {
        return target.ask(new RepliesPeeper.LaterEntriesMessage(), 5_000_000_000L);
    }

    @Override
    public CompletionStage<? super Replies.Row> lower() {
        return target.ask(new RepliesPeeper.LowerMessage(), 5_000_000_000L);
    }

    @Override
    public Replies.Row hidden() {
        return target.call(new RepliesPeeper.HiddenMessage(), 5_000_000_000L);
    }

    @Override
    public Box<String>.Lid<Replies.Row> inner() {
        return target.call(new RepliesPeeper.InnerMessage(), 5_000_000_000L);
    }

    @Override
    public CompletionStage<Box<String>.Lid<Replies.Row>[]> laterInner() {
        return target.ask(new RepliesPeeper.LaterInnerMessage(), 5_000_000_000L);
    }

    @Override
    public <T> T any() {
        return target.call(new RepliesPeeper.AnyMessage<T>(), 5_000_000_000L);
    }

    @Override
    public <T> T[] array() {
        return target.call(new RepliesPeeper.ArrayMessage<T>(), 5_000_000_000L);
    }

    @Override
    public <T> CompletionStage<T> laterAny() {
        return target.ask(new RepliesPeeper.LaterAnyMessage<T>(), 5_000_000_000L);
    }

    @Override
    public <T extends Serializable & Comparable<T>> T intersection() {
        return target.call(new RepliesPeeper.IntersectionMessage<T>(), 5_000_000_000L);
    }

    @Override
    public <T extends Comparable<T> & Serializable> CompletionStage<? extends T[]> laterIntersection(
            ) {
        return target.ask(new RepliesPeeper.LaterIntersectionMessage<T>(), 5_000_000_000L);
    }

    @Override
    public <T extends U, U extends V, V extends List<? super Replies.Row>> T chain() {
        return target.call(new RepliesPeeper.ChainMessage<T, U, V>(), 5_000_000_000L);
    }

    @Override
    public <Integer extends Replies.Row> Integer shadowing() {
        return target.call(new RepliesPeeper.ShadowingMessage<Integer>(), 5_000_000_000L);
    }

    @Override
    public @Nullable RepliesClient own() {
        return target.call(new RepliesPeeper.OwnMessage(), 5_000_000_000L);
    }

    @Override
    public @Nullable RepliesClient @Nullable [] owns() {
        return target.call(new RepliesPeeper.OwnsMessage(), 5_000_000_000L);
    }

    @Override
    public List<RepliesClient> ownList() {
        return target.call(new RepliesPeeper.OwnListMessage(), 5_000_000_000L);
    }

    @Override
    public CompletionStage<@Nullable RepliesClient> laterOwn() {
        return target.ask(new RepliesPeeper.LaterOwnMessage(), 5_000_000_000L);
    }

    @Override
    public CompletionStage<Map<String, RepliesClient>[]> laterOwns() {
        return target.ask(new RepliesPeeper.LaterOwnsMessage(), 5_000_000_000L);
    }

    @Override
    public Replies.Row first() {
        return target.call(new RepliesPeeper.FirstMessage(), 5_000_000_000L);
    }

    @Override
    public Replies.Row[] firsts() {
        return target.call(new RepliesPeeper.FirstsMessage(), 5_000_000_000L);
    }

    @Override
    public CompletionStage<List<String[]>> second() {
        return target.ask(new RepliesPeeper.SecondMessage(), 5_000_000_000L);
    }

    @Override
    public CompletionStage<? extends Replies.Row> wild() {
        return target.ask(new RepliesPeeper.WildMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof RepliesClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "RepliesClient[" + target + "]";
    }
}
