package io.peeper.internal.branch;

import io.peeper.annotation.Direct;
import io.peeper.generated.Operation;
import io.peeper.generated.Protocol;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** The paces of one class of workers, by the number of the operation; and which of them are short, at a glance. */
final class ClassPaces {
    private static final VarHandle SHORT;

    static {
        try {
            SHORT = MethodHandles.lookup().findVarHandle(ClassPaces.class, "shortOnes", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Pace[] all;

    /** A bit for each of the first operations: to look for the pace itself would take three steps more. */
    private long shortOnes;

    /**
     * Makes them.
     *
     * @param standard what holds for operations that do not say otherwise
     */
    ClassPaces(Protocol<?, ?, ?> protocol, Direct standard) {
        all = new Pace[protocol.operations()];
        for (int op = 0; op < all.length; op++) {
            Operation operation = protocol.operation(op);
            Direct direct = operation.direct();
            boolean asSaid = operation.kind() != Operation.Kind.CALL || direct != Direct.AUTO;
            all[op] = Pace.of(this, op, asSaid ? direct : standard, operation.boxed());
        }
    }

    Pace get(int op) {
        return all[op];
    }

    /** Whether calls of this operation may run on their callers' threads. */
    boolean isShort(int op) {
        return op < Long.SIZE ? (shortOnes & 1L << op) != 0 : all[op].isShort();
    }

    /** By the pace, each time that it has been measured: so that what a race made wrong is soon put right. */
    void says(int op, boolean isShort) {
        if (op < Long.SIZE && isShort(op) != isShort) {
            if (isShort) {
                SHORT.getAndBitwiseOr(this, 1L << op);
            } else {
                SHORT.getAndBitwiseAnd(this, ~(1L << op));
            }
        }
    }
}
