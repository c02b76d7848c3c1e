package replies;

import io.peeper.annotation.Call;
import io.peeper.annotation.Peeper;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Replies whose class has to be named without what a class literal cannot say. */
@SuppressWarnings("peeper:mutable-message")
@Peeper(state = Replies.State.class)
interface Replies extends Source<Replies.Row, List<String[]>> {
    record State(int number) {}

    @Call
    void nothing();

    Void noValue();

    CompletionStage<Void> later();

    long primitive();

    Long boxed();

    CompletableFuture<Long> laterBoxed();

    char[][] primitives();

    @Nullable String @Nullable [] @Nullable [] annotated();

    Map.@Nullable Entry<String, ? super Long> entry();

    List<String>[] lists();

    CompletionStage<? extends Map.Entry<String, List<String>>[]> laterEntries();

    CompletionStage<? super Row> lower();

    Row hidden();

    Box<String>.Lid<Row> inner();

    CompletionStage<Box<String>.Lid<Row>[]> laterInner();

    <T> T any();

    <T> T[] array();

    <T> CompletionStage<T> laterAny();

    <T extends Serializable & Comparable<T>> T intersection();

    <T extends Comparable<T> & Serializable> CompletionStage<? extends T[]> laterIntersection();

    <T extends U, U extends V, V extends List<? super Row>> T chain();

    <Integer extends Row> Integer shadowing();

    @Nullable RepliesClient own();

    @Nullable RepliesClient @Nullable [] owns();

    List<RepliesClient> ownList();

    CompletionStage<@Nullable RepliesClient> laterOwn();

    CompletionStage<Map<String, RepliesClient>[]> laterOwns();

    /** No more visible than the protocol. */
    class Row {}
}
