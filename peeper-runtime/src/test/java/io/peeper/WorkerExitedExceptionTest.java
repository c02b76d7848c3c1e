package io.peeper;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The text of a WorkerExitedException")
final class WorkerExitedExceptionTest {
    private final AtomicInteger composed = new AtomicInteger();

    private final WorkerExitedException exited = new WorkerExitedException(
            () -> "number " + composed.incrementAndGet(), ExitReason.KILL, Outcome.ROLLED_BACK);

    @Test
    @DisplayName("is composed when it is asked for, and stays the same")
    void lazy() {
        assertThat(composed.get()).isEqualTo(0);
        assertThat(exited).hasMessageThat().isEqualTo("number 1");
        assertThat(exited.toString()).isEqualTo("io.peeper.WorkerExitedException: number 1");
        assertThat(composed.get()).isEqualTo(1);
    }

    @Test
    @DisplayName("goes along where others write the exception down, without what composes it")
    void written() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exited);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            WorkerExitedException read = (WorkerExitedException) in.readObject();
            assertThat(read).hasMessageThat().isEqualTo("number 1");
            assertThat(read.outcome()).isEqualTo(Outcome.ROLLED_BACK);
        }
    }
}
