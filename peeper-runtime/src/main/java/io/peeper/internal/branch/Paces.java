package io.peeper.internal.branch;

import io.peeper.annotation.Direct;
import io.peeper.generated.Operation;
import io.peeper.generated.Protocol;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The paces of one system's handlers, by the class of the worker: classes that implement one protocol may differ. */
final class Paces {
    private final ClassValue<AtomicReference<Pace @Nullable []>> known = new ClassValue<>() {
        @Override
        protected AtomicReference<Pace @Nullable []> computeValue(Class<?> type) {
            return new AtomicReference<>();
        }
    };

    /** What holds for all that does not say otherwise itself. */
    private volatile Direct standard = Direct.AUTO;

    /** Sets what holds for all; {@link Direct#NEVER} also for what says otherwise. */
    void standard(Direct direct) {
        standard = direct;
    }

    /** Whether anything may run on callers' threads. */
    boolean allowDirect() {
        return standard != Direct.NEVER;
    }

    /** By the number of the operation; null: no call of this class runs on its caller's thread. */
    Pace @Nullable [] of(Class<?> worker, Protocol<?, ?, ?> protocol) {
        if (standard == Direct.NEVER) {
            return null;
        }
        AtomicReference<Pace @Nullable []> place = known.get(worker);
        Pace[] paces = place.get();
        if (paces == null) {
            Pace[] made = new Pace[protocol.operations()];
            for (int i = 0; i < made.length; i++) {
                made[i] = pace(protocol.operation(i));
            }
            paces = place.compareAndSet(null, made) ? made : place.get();
        }
        return paces;
    }

    private Pace pace(Operation operation) {
        Direct direct = operation.direct();
        return Pace.of(
                operation.kind() == Operation.Kind.CALL && direct == Direct.AUTO ? standard : direct,
                operation.boxed());
    }
}
