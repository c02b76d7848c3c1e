package io.peeper.internal.supervise;

import io.peeper.Child;
import io.peeper.ExitReason;
import io.peeper.NoProcessException;
import io.peeper.PartitionSupervisor;
import io.peeper.internal.branch.Core;
import io.peeper.internal.branch.Parent;
import io.peeper.internal.branch.Supervised;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A supervisor of children that are alike, and the way to them. Routing asks nobody: it reads how many there are, and the client that
 * stands for a number. There are never more than have started, and fewer before the first of them stops.
 */
public final class PartitionNode<R> extends StaticNode implements PartitionSupervisor<R> {
    /** 2 to the 64th, divided by the golden ratio. */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final List<PartitionPlan<R>> plans;
    private final AtomicReferenceArray<@Nullable R> clients;

    /** How many there are to route to. Written on the turns alone. */
    private volatile int partitions;

    /** Makes one, without starting it. */
    public PartitionNode(Core core, @Nullable Parent parent, NodeOptions options, List<PartitionPlan<R>> plans) {
        super(core, parent, options, plans);
        this.plans = plans;
        clients = new AtomicReferenceArray<>(plans.size());
        partitions = plans.size();
    }

    @Override
    String kind() {
        return "partition supervisor";
    }

    @Override
    void startAll(@Nullable ExitReason cause) {
        super.startAll(cause);
        partitions = plans.size();
    }

    @Override
    void made(Entry entry, Supervised fresh) {
        PartitionPlan<R> plan = plans.get(number(entry));
        clients.set(plan.number(), plan.client().apply(fresh));
    }

    private static int number(Entry entry) {
        return ((PartitionPlan<?>) entry.plan).number();
    }

    @Override
    public int partitions() {
        return partitions;
    }

    @Override
    public int partitionOf(Object key) {
        int count = partitions;
        if (count == 0) {
            throw new IllegalStateException(this + " has no partitions left: resize(...) brings them back");
        }
        return number(Objects.requireNonNull(key, "key"), count);
    }

    private static int number(Object key, int count) {
        if (key instanceof Long || key instanceof Integer || key instanceof Short || key instanceof Byte) {
            return (int) Math.abs(((Number) key).longValue() % count);
        }
        if (key instanceof BigInteger big) {
            return big.abs().mod(BigInteger.valueOf(count)).intValue();
        }
        // the upper half of a product in which every bit of the hash code counts: many hash codes differ in few of them
        return (int) (((key.hashCode() * SPREAD) >>> 32) % count);
    }

    @Override
    public R partition(Object key) {
        return client(partitionOf(key));
    }

    private R client(int number) {
        R client = clients.get(number);
        if (client == null) {
            throw new NoProcessException(this + ": its child " + number + " has not begun to start");
        }
        return client;
    }

    @Override
    public List<R> all() {
        int count = partitions;
        List<R> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(client(i));
        }
        return all;
    }

    @Override
    public int resize(int wanted) {
        if (wanted < 0 || wanted > plans.size()) {
            throw new IllegalArgumentException(
                    "resize of " + this + " to " + wanted + ": from 0 to " + plans.size() + ", with which it started");
        }
        return this.<Integer>ask(null, ask -> {
            int before = partitions;
            @Nullable Entry[] byNumber = byNumber();
            for (int number = before; number < wanted; number++) {
                Entry entry = byNumber[number];
                if (entry == null) {
                    // it was temporary, and comes back where its number is asked for
                    entry = new Entry(plans.get(number), true);
                    join(entry);
                }
                RuntimeException failure = entry.state == Child.State.STOPPED ? start(entry, null) : null;
                if (failure != null) {
                    forget(entry);
                    throw failure;
                }
                partitions = number + 1;
            }
            if (wanted < before) {
                for (int number = before - 1; number >= wanted; number--) {
                    Entry entry = byNumber[number];
                    if (entry != null && entry.isKept()) {
                        refuseOwnEnd(ask, entry.supervised());
                    }
                }
                partitions = wanted;
                for (int number = before - 1; number >= wanted; number--) {
                    Entry entry = byNumber[number];
                    if (entry != null) {
                        stop(entry);
                        forget(entry);
                    }
                }
            }
            ask.answer(before);
        });
    }

    /** The children by their numbers; null: gone for good. */
    private @Nullable Entry[] byNumber() {
        @Nullable Entry[] byNumber = new Entry[plans.size()];
        for (Entry entry : known()) {
            byNumber[number(entry)] = entry;
        }
        return byNumber;
    }
}
