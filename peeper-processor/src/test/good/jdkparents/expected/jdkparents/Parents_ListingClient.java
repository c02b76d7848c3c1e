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
        if (target instanceof DirectTarget direct) {
            Parents_ListingWorker worker = (Parents_ListingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.size(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_ListingPeeper.SizeMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_ListingPeeper.SizeMessage message;
                    try {
                        message = new Parents_ListingPeeper.SizeMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_ListingPeeper.SizeMessage(), 5_000_000_000L);
    }

    @Override
    public boolean isEmpty() {
        if (target instanceof DirectTarget direct) {
            Parents_ListingWorker worker = (Parents_ListingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Boolean> reply = worker.isEmpty(state);
                    if (direct.leave(turn, worker, reply, Boolean.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_ListingPeeper.IsEmptyMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_ListingPeeper.IsEmptyMessage message;
                    try {
                        message = new Parents_ListingPeeper.IsEmptyMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_ListingPeeper.IsEmptyMessage(), 5_000_000_000L);
    }

    @Override
    public boolean contains(Object arg0) {
        if (target instanceof DirectTarget direct) {
            Parents_ListingWorker worker = (Parents_ListingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 2, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Boolean> reply = worker.contains(state, arg0);
                    if (direct.leave(turn, worker, reply, Boolean.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_ListingPeeper.ContainsMessage(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_ListingPeeper.ContainsMessage message;
                    try {
                        message = new Parents_ListingPeeper.ContainsMessage(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_ListingPeeper.ContainsMessage(arg0), 5_000_000_000L);
    }

    @Override
    public Iterator<String> iterator() {
        if (target instanceof DirectTarget direct) {
            Parents_ListingWorker worker = (Parents_ListingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 3, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Iterator<String>> reply = worker.iterator(state);
                    if (direct.leave(turn, worker, reply, Iterator.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_ListingPeeper.IteratorMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_ListingPeeper.IteratorMessage message;
                    try {
                        message = new Parents_ListingPeeper.IteratorMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_ListingPeeper.IteratorMessage(), 5_000_000_000L);
    }

    @Override
    public Object[] toArray() {
        if (target instanceof DirectTarget direct) {
            Parents_ListingWorker worker = (Parents_ListingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 4, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Object[]> reply = worker.toArray(state);
                    if (direct.leave(turn, worker, reply, Object[].class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_ListingPeeper.ToArrayMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_ListingPeeper.ToArrayMessage message;
                    try {
                        message = new Parents_ListingPeeper.ToArrayMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_ListingPeeper.ToArrayMessage(), 5_000_000_000L);
    }

    @Override
    public <T> T[] toArray(T[] arg0) {
        if (target instanceof DirectTarget direct) {
            Parents_ListingWorker worker = (Parents_ListingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 5, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, T[]> reply = worker.toArray(state, arg0);
                    if (direct.leave(turn, worker, reply, Object[].class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_ListingPeeper.ToArray2Message<T>(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_ListingPeeper.ToArray2Message<T> message;
                    try {
                        message = new Parents_ListingPeeper.ToArray2Message<T>(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_ListingPeeper.ToArray2Message<T>(arg0), 5_000_000_000L);
    }

    @Override
    public boolean add(String arg0) {
        if (target instanceof DirectTarget direct) {
            Parents_ListingWorker worker = (Parents_ListingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 6, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Boolean> reply = worker.add(state, arg0);
                    if (direct.leave(turn, worker, reply, Boolean.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_ListingPeeper.AddMessage(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_ListingPeeper.AddMessage message;
                    try {
                        message = new Parents_ListingPeeper.AddMessage(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_ListingPeeper.AddMessage(arg0), 5_000_000_000L);
    }

    @Override
    public boolean remove(Object arg0) {
        if (target instanceof DirectTarget direct) {
            Parents_ListingWorker worker = (Parents_ListingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 7, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Boolean> reply = worker.remove(state, arg0);
                    if (direct.leave(turn, worker, reply, Boolean.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_ListingPeeper.RemoveMessage(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_ListingPeeper.RemoveMessage message;
                    try {
                        message = new Parents_ListingPeeper.RemoveMessage(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_ListingPeeper.RemoveMessage(arg0), 5_000_000_000L);
    }

    @Override
    public boolean containsAll(Collection<?> arg0) {
        if (target instanceof DirectTarget direct) {
            Parents_ListingWorker worker = (Parents_ListingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 8, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Boolean> reply = worker.containsAll(state, arg0);
                    if (direct.leave(turn, worker, reply, Boolean.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_ListingPeeper.ContainsAllMessage(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_ListingPeeper.ContainsAllMessage message;
                    try {
                        message = new Parents_ListingPeeper.ContainsAllMessage(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_ListingPeeper.ContainsAllMessage(arg0), 5_000_000_000L);
    }

    @Override
    public boolean addAll(Collection<? extends String> arg0) {
        if (target instanceof DirectTarget direct) {
            Parents_ListingWorker worker = (Parents_ListingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 9, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Boolean> reply = worker.addAll(state, arg0);
                    if (direct.leave(turn, worker, reply, Boolean.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_ListingPeeper.AddAllMessage(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_ListingPeeper.AddAllMessage message;
                    try {
                        message = new Parents_ListingPeeper.AddAllMessage(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_ListingPeeper.AddAllMessage(arg0), 5_000_000_000L);
    }

    @Override
    public boolean addAll(int arg0, Collection<? extends String> arg1) {
        if (target instanceof DirectTarget direct) {
            Parents_ListingWorker worker = (Parents_ListingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 10, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Boolean> reply = worker.addAll(state, arg0, arg1);
                    if (direct.leave(turn, worker, reply, Boolean.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_ListingPeeper.AddAll2Message(arg0, arg1), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_ListingPeeper.AddAll2Message message;
                    try {
                        message = new Parents_ListingPeeper.AddAll2Message(arg0, arg1);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_ListingPeeper.AddAll2Message(arg0, arg1), 5_000_000_000L);
    }

    @Override
    public boolean removeAll(Collection<?> arg0) {
        if (target instanceof DirectTarget direct) {
            Parents_ListingWorker worker = (Parents_ListingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 11, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Boolean> reply = worker.removeAll(state, arg0);
                    if (direct.leave(turn, worker, reply, Boolean.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_ListingPeeper.RemoveAllMessage(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_ListingPeeper.RemoveAllMessage message;
                    try {
                        message = new Parents_ListingPeeper.RemoveAllMessage(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_ListingPeeper.RemoveAllMessage(arg0), 5_000_000_000L);
    }

    @Override
    public boolean retainAll(Collection<?> arg0) {
        if (target instanceof DirectTarget direct) {
            Parents_ListingWorker worker = (Parents_ListingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 12, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Boolean> reply = worker.retainAll(state, arg0);
                    if (direct.leave(turn, worker, reply, Boolean.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_ListingPeeper.RetainAllMessage(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_ListingPeeper.RetainAllMessage message;
                    try {
                        message = new Parents_ListingPeeper.RetainAllMessage(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_ListingPeeper.RetainAllMessage(arg0), 5_000_000_000L);
    }

    @Override
    public void clear() {
        target.cast(new Parents_ListingPeeper.ClearMessage());
    }

    @Override
    public String get(int arg0) {
        if (target instanceof DirectTarget direct) {
            Parents_ListingWorker worker = (Parents_ListingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 14, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, String> reply = worker.get(state, arg0);
                    if (direct.leave(turn, worker, reply, String.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_ListingPeeper.GetMessage(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_ListingPeeper.GetMessage message;
                    try {
                        message = new Parents_ListingPeeper.GetMessage(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_ListingPeeper.GetMessage(arg0), 5_000_000_000L);
    }

    @Override
    public String set(int arg0, String arg1) {
        if (target instanceof DirectTarget direct) {
            Parents_ListingWorker worker = (Parents_ListingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 15, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, String> reply = worker.set(state, arg0, arg1);
                    if (direct.leave(turn, worker, reply, String.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_ListingPeeper.SetMessage(arg0, arg1), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_ListingPeeper.SetMessage message;
                    try {
                        message = new Parents_ListingPeeper.SetMessage(arg0, arg1);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_ListingPeeper.SetMessage(arg0, arg1), 5_000_000_000L);
    }

    @Override
    public void add(int arg0, String arg1) {
        target.cast(new Parents_ListingPeeper.Add2Message(arg0, arg1));
    }

    @Override
    public String remove(int arg0) {
        if (target instanceof DirectTarget direct) {
            Parents_ListingWorker worker = (Parents_ListingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 17, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, String> reply = worker.remove(state, arg0);
                    if (direct.leave(turn, worker, reply, String.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_ListingPeeper.Remove2Message(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_ListingPeeper.Remove2Message message;
                    try {
                        message = new Parents_ListingPeeper.Remove2Message(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_ListingPeeper.Remove2Message(arg0), 5_000_000_000L);
    }

    @Override
    public int indexOf(Object arg0) {
        if (target instanceof DirectTarget direct) {
            Parents_ListingWorker worker = (Parents_ListingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 18, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.indexOf(state, arg0);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_ListingPeeper.IndexOfMessage(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_ListingPeeper.IndexOfMessage message;
                    try {
                        message = new Parents_ListingPeeper.IndexOfMessage(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_ListingPeeper.IndexOfMessage(arg0), 5_000_000_000L);
    }

    @Override
    public int lastIndexOf(Object arg0) {
        if (target instanceof DirectTarget direct) {
            Parents_ListingWorker worker = (Parents_ListingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 19, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.lastIndexOf(state, arg0);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_ListingPeeper.LastIndexOfMessage(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_ListingPeeper.LastIndexOfMessage message;
                    try {
                        message = new Parents_ListingPeeper.LastIndexOfMessage(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_ListingPeeper.LastIndexOfMessage(arg0), 5_000_000_000L);
    }

    @Override
    public ListIterator<String> listIterator() {
        if (target instanceof DirectTarget direct) {
            Parents_ListingWorker worker = (Parents_ListingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 20, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, ListIterator<String>> reply = worker.listIterator(state);
                    if (direct.leave(turn, worker, reply, ListIterator.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_ListingPeeper.ListIteratorMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_ListingPeeper.ListIteratorMessage message;
                    try {
                        message = new Parents_ListingPeeper.ListIteratorMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_ListingPeeper.ListIteratorMessage(), 5_000_000_000L);
    }

    @Override
    public ListIterator<String> listIterator(int arg0) {
        if (target instanceof DirectTarget direct) {
            Parents_ListingWorker worker = (Parents_ListingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 21, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, ListIterator<String>> reply = worker.listIterator(state, arg0);
                    if (direct.leave(turn, worker, reply, ListIterator.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_ListingPeeper.ListIterator2Message(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_ListingPeeper.ListIterator2Message message;
                    try {
                        message = new Parents_ListingPeeper.ListIterator2Message(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_ListingPeeper.ListIterator2Message(arg0), 5_000_000_000L);
    }

    @Override
    public List<String> subList(int arg0, int arg1) {
        if (target instanceof DirectTarget direct) {
            Parents_ListingWorker worker = (Parents_ListingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 22, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, List<String>> reply = worker.subList(state, arg0, arg1);
                    if (direct.leave(turn, worker, reply, List.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_ListingPeeper.SubListMessage(arg0, arg1), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_ListingPeeper.SubListMessage message;
                    try {
                        message = new Parents_ListingPeeper.SubListMessage(arg0, arg1);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
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
