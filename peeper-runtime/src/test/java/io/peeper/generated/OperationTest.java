package io.peeper.generated;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.annotation.Direct;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What can be a reply, and what cannot. */
final class OperationTest {
    private static Operation replying(Class<?> reply) {
        return Operation.call("get()", Direct.AUTO, reply);
    }

    @Test
    @DisplayName("a primitive reply is an instance of its box, and never null")
    void primitive() {
        assertThat(replying(int.class).primitive()).isTrue();
        assertThat(replying(int.class).accepts(1)).isTrue();
        assertThat(replying(int.class).accepts(1L)).isFalse();
        assertThat(replying(int.class).accepts(null)).isFalse();
        assertThat(replying(boolean.class).accepts(true)).isTrue();
    }

    @Test
    @DisplayName("an object is an instance of its class, or null")
    void object() {
        assertThat(replying(Integer.class).primitive()).isFalse();
        assertThat(replying(Integer.class).accepts(1)).isTrue();
        assertThat(replying(Integer.class).accepts("1")).isFalse();
        assertThat(replying(Integer.class).accepts(null)).isTrue();
        assertThat(replying(List.class).accepts(List.of(1))).isTrue();
        assertThat(replying(int[].class).accepts(new int[0])).isTrue();
        assertThat(replying(int[].class).accepts(new long[0])).isFalse();
        assertThat(replying(Object[].class).accepts(new String[0])).isTrue();
    }

    @Test
    @DisplayName("where nothing comes back, null is all there is")
    void nothing() {
        for (Operation operation :
                List.of(replying(void.class), Operation.asyncCall("get()", Void.class), Operation.cast("put()"))) {
            assertThat(operation.primitive()).isFalse();
            assertThat(operation.accepts(null)).isTrue();
            assertThat(operation.accepts("anything")).isFalse();
        }
    }

    @Test
    @DisplayName("it says what it was made of")
    void parts() {
        Operation operation = Operation.asyncCall("get(String)", int[].class);
        assertThat(operation.signature()).isEqualTo("get(String)");
        assertThat(operation.kind()).isEqualTo(Operation.Kind.ASYNC_CALL);
        assertThat(operation.direct()).isEqualTo(Direct.NEVER);
        assertThat(operation.reply()).isEqualTo(int[].class);
        assertThat(operation.toString()).isEqualTo("get(String)");
    }
}
