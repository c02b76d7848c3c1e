package jdkparents;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
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
        if (target instanceof DirectTarget direct) {
            Parents_QueueingWorker worker = (Parents_QueueingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Boolean> reply = worker.add(state, arg0);
                    if (direct.leave(turn, worker, reply, Boolean.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_QueueingPeeper.AddMessage(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_QueueingPeeper.AddMessage message;
                    try {
                        message = new Parents_QueueingPeeper.AddMessage(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_QueueingPeeper.AddMessage(arg0), 5_000_000_000L);
    }

    @Override
    public boolean offer(String arg0) {
        if (target instanceof DirectTarget direct) {
            Parents_QueueingWorker worker = (Parents_QueueingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Boolean> reply = worker.offer(state, arg0);
                    if (direct.leave(turn, worker, reply, Boolean.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_QueueingPeeper.OfferMessage(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_QueueingPeeper.OfferMessage message;
                    try {
                        message = new Parents_QueueingPeeper.OfferMessage(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_QueueingPeeper.OfferMessage(arg0), 5_000_000_000L);
    }

    @Override
    public String remove() {
        if (target instanceof DirectTarget direct) {
            Parents_QueueingWorker worker = (Parents_QueueingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 2, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, String> reply = worker.remove(state);
                    if (direct.leave(turn, worker, reply, String.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_QueueingPeeper.RemoveMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_QueueingPeeper.RemoveMessage message;
                    try {
                        message = new Parents_QueueingPeeper.RemoveMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_QueueingPeeper.RemoveMessage(), 5_000_000_000L);
    }

    @Override
    public String poll() {
        if (target instanceof DirectTarget direct) {
            Parents_QueueingWorker worker = (Parents_QueueingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 3, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, String> reply = worker.poll(state);
                    if (direct.leave(turn, worker, reply, String.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_QueueingPeeper.PollMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_QueueingPeeper.PollMessage message;
                    try {
                        message = new Parents_QueueingPeeper.PollMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_QueueingPeeper.PollMessage(), 5_000_000_000L);
    }

    @Override
    public String element() {
        if (target instanceof DirectTarget direct) {
            Parents_QueueingWorker worker = (Parents_QueueingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 4, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, String> reply = worker.element(state);
                    if (direct.leave(turn, worker, reply, String.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_QueueingPeeper.ElementMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_QueueingPeeper.ElementMessage message;
                    try {
                        message = new Parents_QueueingPeeper.ElementMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_QueueingPeeper.ElementMessage(), 5_000_000_000L);
    }

    @Override
    public String peek() {
        if (target instanceof DirectTarget direct) {
            Parents_QueueingWorker worker = (Parents_QueueingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 5, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, String> reply = worker.peek(state);
                    if (direct.leave(turn, worker, reply, String.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_QueueingPeeper.PeekMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_QueueingPeeper.PeekMessage message;
                    try {
                        message = new Parents_QueueingPeeper.PeekMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_QueueingPeeper.PeekMessage(), 5_000_000_000L);
    }

    @Override
    public int size() {
        if (target instanceof DirectTarget direct) {
            Parents_QueueingWorker worker = (Parents_QueueingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 6, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.size(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_QueueingPeeper.SizeMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_QueueingPeeper.SizeMessage message;
                    try {
                        message = new Parents_QueueingPeeper.SizeMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_QueueingPeeper.SizeMessage(), 5_000_000_000L);
    }

    @Override
    public boolean isEmpty() {
        if (target instanceof DirectTarget direct) {
            Parents_QueueingWorker worker = (Parents_QueueingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 7, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Boolean> reply = worker.isEmpty(state);
                    if (direct.leave(turn, worker, reply, Boolean.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_QueueingPeeper.IsEmptyMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_QueueingPeeper.IsEmptyMessage message;
                    try {
                        message = new Parents_QueueingPeeper.IsEmptyMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_QueueingPeeper.IsEmptyMessage(), 5_000_000_000L);
    }

    @Override
    public boolean contains(Object arg0) {
        if (target instanceof DirectTarget direct) {
            Parents_QueueingWorker worker = (Parents_QueueingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 8, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Boolean> reply = worker.contains(state, arg0);
                    if (direct.leave(turn, worker, reply, Boolean.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_QueueingPeeper.ContainsMessage(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_QueueingPeeper.ContainsMessage message;
                    try {
                        message = new Parents_QueueingPeeper.ContainsMessage(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_QueueingPeeper.ContainsMessage(arg0), 5_000_000_000L);
    }

    @Override
    public Iterator<String> iterator() {
        if (target instanceof DirectTarget direct) {
            Parents_QueueingWorker worker = (Parents_QueueingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 9, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Iterator<String>> reply = worker.iterator(state);
                    if (direct.leave(turn, worker, reply, Iterator.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_QueueingPeeper.IteratorMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_QueueingPeeper.IteratorMessage message;
                    try {
                        message = new Parents_QueueingPeeper.IteratorMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_QueueingPeeper.IteratorMessage(), 5_000_000_000L);
    }

    @Override
    public Object[] toArray() {
        if (target instanceof DirectTarget direct) {
            Parents_QueueingWorker worker = (Parents_QueueingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 10, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Object[]> reply = worker.toArray(state);
                    if (direct.leave(turn, worker, reply, Object[].class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_QueueingPeeper.ToArrayMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_QueueingPeeper.ToArrayMessage message;
                    try {
                        message = new Parents_QueueingPeeper.ToArrayMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_QueueingPeeper.ToArrayMessage(), 5_000_000_000L);
    }

    @Override
    public <T> T[] toArray(T[] arg0) {
        if (target instanceof DirectTarget direct) {
            Parents_QueueingWorker worker = (Parents_QueueingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 11, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, T[]> reply = worker.toArray(state, arg0);
                    if (direct.leave(turn, worker, reply, Object[].class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_QueueingPeeper.ToArray2Message<T>(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_QueueingPeeper.ToArray2Message<T> message;
                    try {
                        message = new Parents_QueueingPeeper.ToArray2Message<T>(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_QueueingPeeper.ToArray2Message<T>(arg0), 5_000_000_000L);
    }

    @Override
    public boolean remove(Object arg0) {
        if (target instanceof DirectTarget direct) {
            Parents_QueueingWorker worker = (Parents_QueueingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 12, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Boolean> reply = worker.remove(state, arg0);
                    if (direct.leave(turn, worker, reply, Boolean.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_QueueingPeeper.Remove2Message(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_QueueingPeeper.Remove2Message message;
                    try {
                        message = new Parents_QueueingPeeper.Remove2Message(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_QueueingPeeper.Remove2Message(arg0), 5_000_000_000L);
    }

    @Override
    public boolean containsAll(Collection<?> arg0) {
        if (target instanceof DirectTarget direct) {
            Parents_QueueingWorker worker = (Parents_QueueingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 13, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Boolean> reply = worker.containsAll(state, arg0);
                    if (direct.leave(turn, worker, reply, Boolean.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_QueueingPeeper.ContainsAllMessage(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_QueueingPeeper.ContainsAllMessage message;
                    try {
                        message = new Parents_QueueingPeeper.ContainsAllMessage(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_QueueingPeeper.ContainsAllMessage(arg0), 5_000_000_000L);
    }

    @Override
    public boolean addAll(Collection<? extends String> arg0) {
        if (target instanceof DirectTarget direct) {
            Parents_QueueingWorker worker = (Parents_QueueingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 14, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Boolean> reply = worker.addAll(state, arg0);
                    if (direct.leave(turn, worker, reply, Boolean.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_QueueingPeeper.AddAllMessage(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_QueueingPeeper.AddAllMessage message;
                    try {
                        message = new Parents_QueueingPeeper.AddAllMessage(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_QueueingPeeper.AddAllMessage(arg0), 5_000_000_000L);
    }

    @Override
    public boolean removeAll(Collection<?> arg0) {
        if (target instanceof DirectTarget direct) {
            Parents_QueueingWorker worker = (Parents_QueueingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 15, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Boolean> reply = worker.removeAll(state, arg0);
                    if (direct.leave(turn, worker, reply, Boolean.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_QueueingPeeper.RemoveAllMessage(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_QueueingPeeper.RemoveAllMessage message;
                    try {
                        message = new Parents_QueueingPeeper.RemoveAllMessage(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_QueueingPeeper.RemoveAllMessage(arg0), 5_000_000_000L);
    }

    @Override
    public boolean retainAll(Collection<?> arg0) {
        if (target instanceof DirectTarget direct) {
            Parents_QueueingWorker worker = (Parents_QueueingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 16, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Boolean> reply = worker.retainAll(state, arg0);
                    if (direct.leave(turn, worker, reply, Boolean.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_QueueingPeeper.RetainAllMessage(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_QueueingPeeper.RetainAllMessage message;
                    try {
                        message = new Parents_QueueingPeeper.RetainAllMessage(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
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
