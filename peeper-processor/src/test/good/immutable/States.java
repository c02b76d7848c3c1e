package immutable;

import io.peeper.From;
import io.peeper.PeeperRef;
import io.peeper.annotation.Peeper;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** States that are kept by reference. */
public interface States {
    @interface Immutable {}

    @Immutable
    final class Money {}

    @Immutable
    interface Shape {}

    @Immutable
    final class Holder<T> {}

    sealed interface Choice {}

    record One(Choice next, Optional<Optional<String>> maybe, Holder<String> holder) implements Choice {}

    enum Two implements Choice {
        TWO
    }

    record Mixed(
            Money money,
            Shape shape,
            Choice choice,
            From<StringBuilder> from,
            PeeperRef ref,
            ByEnum other,
            Class<?> type,
            UUID id,
            URI uri,
            BigDecimal decimal,
            Duration duration,
            ZoneId zone) {}

    record Empty() {}

    @Peeper(state = Two.class)
    interface ByEnum {
        int get();
    }

    @Peeper(state = String.class)
    interface ByText {
        int get();
    }

    @Peeper(state = Mixed.class)
    interface ByRecord {
        int get();
    }

    @Peeper(state = Choice.class)
    interface BySealed {
        int get();
    }

    @Peeper(state = Money.class)
    interface ByAnnotation {
        int get();
    }

    @Peeper(state = Empty.class)
    interface ByNothing {
        int get();
    }
}
