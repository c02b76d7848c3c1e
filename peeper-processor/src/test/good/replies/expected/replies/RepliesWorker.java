package replies;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The worker behind {@link Replies}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
abstract class RepliesWorker extends Worker<Replies.State> {
    static final Long FINGERPRINT = 0x4989730a9998fb69L;

    /**
     * For subclasses.
     */
    protected RepliesWorker() {
    }

    /**
     * Answers {@link Replies#nothing()}.
     */
    protected abstract Reply<Replies.State, Void> nothing(Replies.State state);

    /**
     * Answers {@link Replies#noValue()}.
     */
    protected abstract Reply<Replies.State, Void> noValue(Replies.State state);

    /**
     * Answers {@link Replies#later()}.
     */
    protected abstract Reply<Replies.State, Void> later(Replies.State state);

    /**
     * Answers {@link Replies#primitive()}.
     */
    protected abstract Reply<Replies.State, Long> primitive(Replies.State state);

    /**
     * Answers {@link Replies#boxed()}.
     */
    protected abstract Reply<Replies.State, Long> boxed(Replies.State state);

    /**
     * Answers {@link Replies#laterBoxed()}.
     */
    protected abstract Reply<Replies.State, Long> laterBoxed(Replies.State state);

    /**
     * Answers {@link Replies#primitives()}.
     */
    protected abstract Reply<Replies.State, char[][]> primitives(Replies.State state);

    /**
     * Answers {@link Replies#annotated()}.
     */
    protected abstract Reply<Replies.State, @Nullable String @Nullable [] @Nullable []> annotated(
            Replies.State state);

    /**
     * Answers {@link Replies#entry()}.
     */
    protected abstract Reply<Replies.State, Map. @Nullable Entry<String, ? super Long>> entry(
            Replies.State state);

    /**
     * Answers {@link Replies#lists()}.
     */
    protected abstract Reply<Replies.State, List<String>[]> lists(Replies.State state);

    /**
     * Answers {@link Replies#laterEntries()}.
     */
    protected abstract Reply<Replies.State, Map.Entry<String, List<String>>[]> laterEntries(
            Replies.State state);

    /**
     * Answers {@link Replies#lower()}.
     */
    protected abstract Reply<Replies.State, Object> lower(Replies.State state);

    /**
     * Answers {@link Replies#hidden()}.
     */
    protected abstract Reply<Replies.State, Replies.Row> hidden(Replies.State state);

    /**
     * Answers {@link Replies#inner()}.
     */
    protected abstract Reply<Replies.State, Box<String>.Lid<Replies.Row>> inner(
            Replies.State state);

    /**
     * Answers {@link Replies#laterInner()}.
     */
    protected abstract Reply<Replies.State, Box<String>.Lid<Replies.Row>[]> laterInner(
            Replies.State state);

    /**
     * Answers {@link Replies#any()}.
     */
    protected abstract <T> Reply<Replies.State, T> any(Replies.State state);

    /**
     * Answers {@link Replies#array()}.
     */
    protected abstract <T> Reply<Replies.State, T[]> array(Replies.State state);

    /**
     * Answers {@link Replies#laterAny()}.
     */
    protected abstract <T> Reply<Replies.State, T> laterAny(Replies.State state);

    /**
     * Answers {@link Replies#intersection()}.
     */
    protected abstract <T extends Serializable & Comparable<T>> Reply<Replies.State, T> intersection(
            Replies.State state);

    /**
     * Answers {@link Replies#laterIntersection()}.
     */
    protected abstract <T extends Comparable<T> & Serializable> Reply<Replies.State, T[]> laterIntersection(
            Replies.State state);

    /**
     * Answers {@link Replies#chain()}.
     */
    protected abstract <T extends U, U extends V, V extends List<? super Replies.Row>> Reply<Replies.State, T> chain(
            Replies.State state);

    /**
     * Answers {@link Replies#shadowing()}.
     */
    protected abstract <Integer extends Replies.Row> Reply<Replies.State, Integer> shadowing(
            Replies.State state);

    /**
     * Answers {@link Replies#own()}.
     */
    protected abstract Reply<Replies.State, @Nullable RepliesClient> own(Replies.State state);

    /**
     * Answers {@link Replies#owns()}.
     */
    protected abstract Reply<Replies.State, @Nullable RepliesClient @Nullable []> owns(
            Replies.State state);

    /**
     * Answers {@link Replies#ownList()}.
     */
    protected abstract Reply<Replies.State, List<RepliesClient>> ownList(Replies.State state);

    /**
     * Answers {@link Replies#laterOwn()}.
     */
    protected abstract Reply<Replies.State, @Nullable RepliesClient> laterOwn(Replies.State state);

    /**
     * Answers {@link Replies#laterOwns()}.
     */
    protected abstract Reply<Replies.State, Map<String, RepliesClient>[]> laterOwns(
            Replies.State state);

    /**
     * Answers {@link Source#first()}.
     */
    protected abstract Reply<Replies.State, Replies.Row> first(Replies.State state);

    /**
     * Answers {@link Source#firsts()}.
     */
    protected abstract Reply<Replies.State, Replies.Row[]> firsts(Replies.State state);

    /**
     * Answers {@link Source#second()}.
     */
    protected abstract Reply<Replies.State, List<String[]>> second(Replies.State state);

    /**
     * Answers {@link Source#wild()}.
     */
    protected abstract Reply<Replies.State, Replies.Row> wild(Replies.State state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final RepliesClient self() {
        return RepliesPeeper.client(context().ref());
    }
}
