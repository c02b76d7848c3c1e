package io.peeper.internal.branch;

import io.peeper.annotation.Direct;
import io.peeper.generated.Protocol;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The paces of one system's handlers, by the class of the worker: classes that implement one protocol may differ. */
final class Paces {
    private final ClassValue<AtomicReference<@Nullable ClassPaces>> known = new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable ClassPaces> computeValue(Class<?> type) {
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

    /** Of a class of workers; null: no call of it runs on its caller's thread. */
    @Nullable
    ClassPaces of(Class<?> worker, Protocol<?, ?, ?> protocol) {
        if (standard == Direct.NEVER) {
            return null;
        }
        AtomicReference<@Nullable ClassPaces> place = known.get(worker);
        ClassPaces paces = place.get();
        if (paces == null) {
            ClassPaces made = new ClassPaces(protocol, standard);
            paces = place.compareAndSet(null, made) ? made : place.get();
        }
        return paces;
    }
}
