package io.peeper.internal.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The messages that are writing to a table: one, as a rule; more where it is public, or a thread was abandoned in the middle. */
final class Touches {
    private static final VarHandle FIRST;

    static {
        try {
            FIRST = MethodHandles.lookup().findVarHandle(Touches.class, "first", Touch.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @SuppressWarnings("FieldMayBeFinal") // by FIRST
    private volatile @Nullable Touch first;

    private volatile @Nullable Set<Touch> others;

    @Nullable
    Touch first() {
        return first;
    }

    void add(Touch one) {
        if (!FIRST.compareAndSet(this, null, one)) {
            others().add(one);
        }
    }

    void remove(Touch one) {
        if (!FIRST.compareAndSet(this, one, null)) {
            Set<Touch> rest = others;
            if (rest != null) {
                rest.remove(one);
            }
        }
    }

    private Set<Touch> others() {
        Set<Touch> rest = others;
        if (rest == null) {
            synchronized (this) {
                rest = others;
                if (rest == null) {
                    rest = ConcurrentHashMap.newKeySet();
                    others = rest;
                }
            }
        }
        return rest;
    }

    /** How many rows more a body has by messages whose shares it has not taken; the last one that it has is named. */
    long rows(Body body, @Nullable Share last) {
        Touch one = first;
        long sum = one == null ? 0 : one.rows(body, last);
        Set<Touch> rest = others;
        if (rest != null) {
            for (Touch each : rest) {
                sum += each.rows(body, last);
            }
        }
        return sum;
    }

    /** Does what the threads of messages that were taken back have not done yet. */
    void tidyUndone(boolean code) {
        Touch one = first;
        if (one != null) {
            tidyUndone(one, code);
        }
        Set<Touch> rest = others;
        if (rest != null) {
            rest.forEach(each -> tidyUndone(each, code));
        }
    }

    private static void tidyUndone(Touch one, boolean code) {
        if (one.state() != Stamp.UNDONE) {
            return;
        }
        if (code) {
            one.mend();
        } else {
            one.tidy();
        }
    }

    /** For tests. */
    int count() {
        Set<Touch> rest = others;
        return (first == null ? 0 : 1) + (rest == null ? 0 : rest.size());
    }
}
