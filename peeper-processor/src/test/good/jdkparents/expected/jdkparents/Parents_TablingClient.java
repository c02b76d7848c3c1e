package jdkparents;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
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
        if (target instanceof DirectTarget direct) {
            Parents_TablingWorker worker = (Parents_TablingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.size(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_TablingPeeper.SizeMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_TablingPeeper.SizeMessage message;
                    try {
                        message = new Parents_TablingPeeper.SizeMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_TablingPeeper.SizeMessage(), 5_000_000_000L);
    }

    @Override
    public boolean isEmpty() {
        if (target instanceof DirectTarget direct) {
            Parents_TablingWorker worker = (Parents_TablingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Boolean> reply = worker.isEmpty(state);
                    if (direct.leave(turn, worker, reply, Boolean.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_TablingPeeper.IsEmptyMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_TablingPeeper.IsEmptyMessage message;
                    try {
                        message = new Parents_TablingPeeper.IsEmptyMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_TablingPeeper.IsEmptyMessage(), 5_000_000_000L);
    }

    @Override
    public boolean containsKey(Object arg0) {
        if (target instanceof DirectTarget direct) {
            Parents_TablingWorker worker = (Parents_TablingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 2, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Boolean> reply = worker.containsKey(state, arg0);
                    if (direct.leave(turn, worker, reply, Boolean.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_TablingPeeper.ContainsKeyMessage(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_TablingPeeper.ContainsKeyMessage message;
                    try {
                        message = new Parents_TablingPeeper.ContainsKeyMessage(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_TablingPeeper.ContainsKeyMessage(arg0), 5_000_000_000L);
    }

    @Override
    public boolean containsValue(Object arg0) {
        if (target instanceof DirectTarget direct) {
            Parents_TablingWorker worker = (Parents_TablingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 3, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Boolean> reply = worker.containsValue(state, arg0);
                    if (direct.leave(turn, worker, reply, Boolean.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_TablingPeeper.ContainsValueMessage(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_TablingPeeper.ContainsValueMessage message;
                    try {
                        message = new Parents_TablingPeeper.ContainsValueMessage(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_TablingPeeper.ContainsValueMessage(arg0), 5_000_000_000L);
    }

    @Override
    public List<Integer> get(Object arg0) {
        if (target instanceof DirectTarget direct) {
            Parents_TablingWorker worker = (Parents_TablingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 4, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, List<Integer>> reply = worker.get(state, arg0);
                    if (direct.leave(turn, worker, reply, List.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_TablingPeeper.GetMessage(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_TablingPeeper.GetMessage message;
                    try {
                        message = new Parents_TablingPeeper.GetMessage(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_TablingPeeper.GetMessage(arg0), 5_000_000_000L);
    }

    @Override
    public List<Integer> put(String arg0, List<Integer> arg1) {
        if (target instanceof DirectTarget direct) {
            Parents_TablingWorker worker = (Parents_TablingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 5, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, List<Integer>> reply = worker.put(state, arg0, arg1);
                    if (direct.leave(turn, worker, reply, List.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_TablingPeeper.PutMessage(arg0, arg1), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_TablingPeeper.PutMessage message;
                    try {
                        message = new Parents_TablingPeeper.PutMessage(arg0, arg1);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_TablingPeeper.PutMessage(arg0, arg1), 5_000_000_000L);
    }

    @Override
    public List<Integer> remove(Object arg0) {
        if (target instanceof DirectTarget direct) {
            Parents_TablingWorker worker = (Parents_TablingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 6, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, List<Integer>> reply = worker.remove(state, arg0);
                    if (direct.leave(turn, worker, reply, List.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_TablingPeeper.RemoveMessage(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_TablingPeeper.RemoveMessage message;
                    try {
                        message = new Parents_TablingPeeper.RemoveMessage(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
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
        if (target instanceof DirectTarget direct) {
            Parents_TablingWorker worker = (Parents_TablingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 9, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Set<String>> reply = worker.keySet(state);
                    if (direct.leave(turn, worker, reply, Set.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_TablingPeeper.KeySetMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_TablingPeeper.KeySetMessage message;
                    try {
                        message = new Parents_TablingPeeper.KeySetMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_TablingPeeper.KeySetMessage(), 5_000_000_000L);
    }

    @Override
    public Collection<List<Integer>> values() {
        if (target instanceof DirectTarget direct) {
            Parents_TablingWorker worker = (Parents_TablingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 10, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Collection<List<Integer>>> reply = worker.values(state);
                    if (direct.leave(turn, worker, reply, Collection.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_TablingPeeper.ValuesMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_TablingPeeper.ValuesMessage message;
                    try {
                        message = new Parents_TablingPeeper.ValuesMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_TablingPeeper.ValuesMessage(), 5_000_000_000L);
    }

    @Override
    public Set<Map.Entry<String, List<Integer>>> entrySet() {
        if (target instanceof DirectTarget direct) {
            Parents_TablingWorker worker = (Parents_TablingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 11, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Set<Map.Entry<String, List<Integer>>>> reply = worker.entrySet(state);
                    if (direct.leave(turn, worker, reply, Set.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_TablingPeeper.EntrySetMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_TablingPeeper.EntrySetMessage message;
                    try {
                        message = new Parents_TablingPeeper.EntrySetMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
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
