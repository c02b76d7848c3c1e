package replies;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
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
        if (target instanceof DirectTarget direct) {
            RepliesWorker worker = (RepliesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Replies.State state = direct.state(turn, worker);
                    Reply<Replies.State, Void> reply = worker.nothing(state);
                    if (direct.leave(turn, worker, reply, Void.class, true)) {
                        return;
                    }
                    direct.finish(turn, worker, reply,
                            new RepliesPeeper.NothingMessage(), 5_000_000_000L);
                    return;
                } catch (Throwable thrown) {
                    RepliesPeeper.NothingMessage message;
                    try {
                        message = new RepliesPeeper.NothingMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    direct.await(message, 5_000_000_000L);
                    return;
                }
            }
        }
        target.call(new RepliesPeeper.NothingMessage(), 5_000_000_000L);
    }

    @Override
    public Void noValue() {
        if (target instanceof DirectTarget direct) {
            RepliesWorker worker = (RepliesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Replies.State state = direct.state(turn, worker);
                    Reply<Replies.State, Void> reply = worker.noValue(state);
                    if (direct.leave(turn, worker, reply, Void.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new RepliesPeeper.NoValueMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    RepliesPeeper.NoValueMessage message;
                    try {
                        message = new RepliesPeeper.NoValueMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new RepliesPeeper.NoValueMessage(), 5_000_000_000L);
    }

    @Override
    public CompletionStage<Void> later() {
        return target.ask(new RepliesPeeper.LaterMessage(), 5_000_000_000L);
    }

    @Override
    public long primitive() {
        if (target instanceof DirectTarget direct) {
            RepliesWorker worker = (RepliesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 3, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Replies.State state = direct.state(turn, worker);
                    Reply<Replies.State, Long> reply = worker.primitive(state);
                    if (direct.leave(turn, worker, reply, Long.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new RepliesPeeper.PrimitiveMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    RepliesPeeper.PrimitiveMessage message;
                    try {
                        message = new RepliesPeeper.PrimitiveMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new RepliesPeeper.PrimitiveMessage(), 5_000_000_000L);
    }

    @Override
    public Long boxed() {
        if (target instanceof DirectTarget direct) {
            RepliesWorker worker = (RepliesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 4, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Replies.State state = direct.state(turn, worker);
                    Reply<Replies.State, Long> reply = worker.boxed(state);
                    if (direct.leave(turn, worker, reply, Long.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new RepliesPeeper.BoxedMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    RepliesPeeper.BoxedMessage message;
                    try {
                        message = new RepliesPeeper.BoxedMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new RepliesPeeper.BoxedMessage(), 5_000_000_000L);
    }

    @Override
    public CompletableFuture<Long> laterBoxed() {
        return target.ask(new RepliesPeeper.LaterBoxedMessage(), 5_000_000_000L);
    }

    @Override
    public char[][] primitives() {
        if (target instanceof DirectTarget direct) {
            RepliesWorker worker = (RepliesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 6, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Replies.State state = direct.state(turn, worker);
                    Reply<Replies.State, char[][]> reply = worker.primitives(state);
                    if (direct.leave(turn, worker, reply, char[][].class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new RepliesPeeper.PrimitivesMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    RepliesPeeper.PrimitivesMessage message;
                    try {
                        message = new RepliesPeeper.PrimitivesMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new RepliesPeeper.PrimitivesMessage(), 5_000_000_000L);
    }

    @Override
    public @Nullable String @Nullable [] @Nullable [] annotated() {
        if (target instanceof DirectTarget direct) {
            RepliesWorker worker = (RepliesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 7, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Replies.State state = direct.state(turn, worker);
                    Reply<Replies.State, @Nullable String @Nullable [] @Nullable []> reply = worker.annotated(state);
                    if (direct.leave(turn, worker, reply, String[][].class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new RepliesPeeper.AnnotatedMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    RepliesPeeper.AnnotatedMessage message;
                    try {
                        message = new RepliesPeeper.AnnotatedMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new RepliesPeeper.AnnotatedMessage(), 5_000_000_000L);
    }

    @Override
    public Map. @Nullable Entry<String, ? super Long> entry() {
        if (target instanceof DirectTarget direct) {
            RepliesWorker worker = (RepliesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 8, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Replies.State state = direct.state(turn, worker);
                    Reply<Replies.State, Map. @Nullable Entry<String, ? super Long>> reply = worker.entry(state);
                    if (direct.leave(turn, worker, reply, Map.Entry.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new RepliesPeeper.EntryMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    RepliesPeeper.EntryMessage message;
                    try {
                        message = new RepliesPeeper.EntryMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new RepliesPeeper.EntryMessage(), 5_000_000_000L);
    }

    @Override
    public List<String>[] lists() {
        if (target instanceof DirectTarget direct) {
            RepliesWorker worker = (RepliesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 9, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Replies.State state = direct.state(turn, worker);
                    Reply<Replies.State, List<String>[]> reply = worker.lists(state);
                    if (direct.leave(turn, worker, reply, List[].class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new RepliesPeeper.ListsMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    RepliesPeeper.ListsMessage message;
                    try {
                        message = new RepliesPeeper.ListsMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
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
        if (target instanceof DirectTarget direct) {
            RepliesWorker worker = (RepliesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 12, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Replies.State state = direct.state(turn, worker);
                    Reply<Replies.State, Replies.Row> reply = worker.hidden(state);
                    if (direct.leave(turn, worker, reply, Replies.Row.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new RepliesPeeper.HiddenMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    RepliesPeeper.HiddenMessage message;
                    try {
                        message = new RepliesPeeper.HiddenMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new RepliesPeeper.HiddenMessage(), 5_000_000_000L);
    }

    @Override
    public Box<String>.Lid<Replies.Row> inner() {
        if (target instanceof DirectTarget direct) {
            RepliesWorker worker = (RepliesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 13, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Replies.State state = direct.state(turn, worker);
                    Reply<Replies.State, Box<String>.Lid<Replies.Row>> reply = worker.inner(state);
                    if (direct.leave(turn, worker, reply, Box.Lid.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new RepliesPeeper.InnerMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    RepliesPeeper.InnerMessage message;
                    try {
                        message = new RepliesPeeper.InnerMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new RepliesPeeper.InnerMessage(), 5_000_000_000L);
    }

    @Override
    public CompletionStage<Box<String>.Lid<Replies.Row>[]> laterInner() {
        return target.ask(new RepliesPeeper.LaterInnerMessage(), 5_000_000_000L);
    }

    @Override
    public <T> T any() {
        if (target instanceof DirectTarget direct) {
            RepliesWorker worker = (RepliesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 15, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Replies.State state = direct.state(turn, worker);
                    Reply<Replies.State, T> reply = worker.any(state);
                    if (direct.leave(turn, worker, reply, Object.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new RepliesPeeper.AnyMessage<T>(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    RepliesPeeper.AnyMessage<T> message;
                    try {
                        message = new RepliesPeeper.AnyMessage<T>();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new RepliesPeeper.AnyMessage<T>(), 5_000_000_000L);
    }

    @Override
    public <T> T[] array() {
        if (target instanceof DirectTarget direct) {
            RepliesWorker worker = (RepliesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 16, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Replies.State state = direct.state(turn, worker);
                    Reply<Replies.State, T[]> reply = worker.array(state);
                    if (direct.leave(turn, worker, reply, Object[].class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new RepliesPeeper.ArrayMessage<T>(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    RepliesPeeper.ArrayMessage<T> message;
                    try {
                        message = new RepliesPeeper.ArrayMessage<T>();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new RepliesPeeper.ArrayMessage<T>(), 5_000_000_000L);
    }

    @Override
    public <T> CompletionStage<T> laterAny() {
        return target.ask(new RepliesPeeper.LaterAnyMessage<T>(), 5_000_000_000L);
    }

    @Override
    public <T extends Serializable & Comparable<T>> T intersection() {
        if (target instanceof DirectTarget direct) {
            RepliesWorker worker = (RepliesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 18, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Replies.State state = direct.state(turn, worker);
                    Reply<Replies.State, T> reply = worker.intersection(state);
                    if (direct.leave(turn, worker, reply, Serializable.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new RepliesPeeper.IntersectionMessage<T>(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    RepliesPeeper.IntersectionMessage<T> message;
                    try {
                        message = new RepliesPeeper.IntersectionMessage<T>();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new RepliesPeeper.IntersectionMessage<T>(), 5_000_000_000L);
    }

    @Override
    public <T extends Comparable<T> & Serializable> CompletionStage<? extends T[]> laterIntersection(
            ) {
        return target.ask(new RepliesPeeper.LaterIntersectionMessage<T>(), 5_000_000_000L);
    }

    @Override
    public <T extends U, U extends V, V extends List<? super Replies.Row>> T chain() {
        if (target instanceof DirectTarget direct) {
            RepliesWorker worker = (RepliesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 20, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Replies.State state = direct.state(turn, worker);
                    Reply<Replies.State, T> reply = worker.chain(state);
                    if (direct.leave(turn, worker, reply, List.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new RepliesPeeper.ChainMessage<T, U, V>(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    RepliesPeeper.ChainMessage<T, U, V> message;
                    try {
                        message = new RepliesPeeper.ChainMessage<T, U, V>();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new RepliesPeeper.ChainMessage<T, U, V>(), 5_000_000_000L);
    }

    @Override
    public <Integer extends Replies.Row> Integer shadowing() {
        if (target instanceof DirectTarget direct) {
            RepliesWorker worker = (RepliesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 21, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Replies.State state = direct.state(turn, worker);
                    Reply<Replies.State, Integer> reply = worker.shadowing(state);
                    if (direct.leave(turn, worker, reply, Replies.Row.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new RepliesPeeper.ShadowingMessage<Integer>(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    RepliesPeeper.ShadowingMessage<Integer> message;
                    try {
                        message = new RepliesPeeper.ShadowingMessage<Integer>();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new RepliesPeeper.ShadowingMessage<Integer>(), 5_000_000_000L);
    }

    @Override
    public @Nullable RepliesClient own() {
        if (target instanceof DirectTarget direct) {
            RepliesWorker worker = (RepliesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 22, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Replies.State state = direct.state(turn, worker);
                    Reply<Replies.State, @Nullable RepliesClient> reply = worker.own(state);
                    if (direct.leave(turn, worker, reply, RepliesClient.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new RepliesPeeper.OwnMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    RepliesPeeper.OwnMessage message;
                    try {
                        message = new RepliesPeeper.OwnMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new RepliesPeeper.OwnMessage(), 5_000_000_000L);
    }

    @Override
    public @Nullable RepliesClient @Nullable [] owns() {
        if (target instanceof DirectTarget direct) {
            RepliesWorker worker = (RepliesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 23, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Replies.State state = direct.state(turn, worker);
                    Reply<Replies.State, @Nullable RepliesClient @Nullable []> reply = worker.owns(state);
                    if (direct.leave(turn, worker, reply, RepliesClient[].class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new RepliesPeeper.OwnsMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    RepliesPeeper.OwnsMessage message;
                    try {
                        message = new RepliesPeeper.OwnsMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new RepliesPeeper.OwnsMessage(), 5_000_000_000L);
    }

    @Override
    public List<RepliesClient> ownList() {
        if (target instanceof DirectTarget direct) {
            RepliesWorker worker = (RepliesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 24, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Replies.State state = direct.state(turn, worker);
                    Reply<Replies.State, List<RepliesClient>> reply = worker.ownList(state);
                    if (direct.leave(turn, worker, reply, List.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new RepliesPeeper.OwnListMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    RepliesPeeper.OwnListMessage message;
                    try {
                        message = new RepliesPeeper.OwnListMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
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
        if (target instanceof DirectTarget direct) {
            RepliesWorker worker = (RepliesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 27, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Replies.State state = direct.state(turn, worker);
                    Reply<Replies.State, Replies.Row> reply = worker.first(state);
                    if (direct.leave(turn, worker, reply, Replies.Row.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new RepliesPeeper.FirstMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    RepliesPeeper.FirstMessage message;
                    try {
                        message = new RepliesPeeper.FirstMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new RepliesPeeper.FirstMessage(), 5_000_000_000L);
    }

    @Override
    public Replies.Row[] firsts() {
        if (target instanceof DirectTarget direct) {
            RepliesWorker worker = (RepliesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 28, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Replies.State state = direct.state(turn, worker);
                    Reply<Replies.State, Replies.Row[]> reply = worker.firsts(state);
                    if (direct.leave(turn, worker, reply, Replies.Row[].class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new RepliesPeeper.FirstsMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    RepliesPeeper.FirstsMessage message;
                    try {
                        message = new RepliesPeeper.FirstsMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
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
