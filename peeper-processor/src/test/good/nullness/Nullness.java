package nullness;

import io.peeper.annotation.Peeper;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@SuppressWarnings("peeper:mutable-message")
@Peeper(state = Nullness.State.class)
public interface Nullness {
    record State(List<String> names) {}

    @Nullable String find(@Nullable String key);

    Map<String, @Nullable List<@Nullable String>> all();

    Map.@Nullable Entry<String, @Nullable Integer> entry();

    @Nullable String @Nullable [] array(@Nullable String[] @Nullable ... rows);

    CompletionStage<@Nullable String> later(List<? extends @Nullable Object> values);

    <T extends @Nullable Object> T generic(T value, @Nullable T other);

    @Old.Nullable
    String declared(@Old.Nullable String key, @Old.Other int other);

    interface Old {
        @interface Nullable {}

        @interface Other {}
    }
}
