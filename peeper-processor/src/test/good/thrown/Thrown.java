package thrown;

import io.peeper.annotation.Call;
import io.peeper.annotation.Peeper;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;

/** Exceptions that are a type argument, and what is left of them where two parents meet. */
public interface Thrown {
    @Peeper(state = Integer.class)
    interface Files extends Source<String, IOException> {
        @Override
        @Call
        void finish() throws FileNotFoundException;
    }

    @Peeper(state = Integer.class)
    interface Quiet extends Source<String, RuntimeException> {}

    interface Left {
        int narrower() throws IOException, InterruptedException;

        int wider() throws FileNotFoundException;

        @Call
        void nothing() throws IOException;
    }

    interface Right {
        int narrower() throws ClassNotFoundException, FileNotFoundException, EOFException;

        int wider() throws IOException;

        @Call
        void nothing() throws ClassNotFoundException;
    }

    @Peeper(state = Integer.class)
    interface Both extends Left, Right {}

    interface Any<E extends Throwable> {
        @Call
        void nothing() throws E;
    }

    @Peeper(state = Integer.class)
    interface Third extends Any<FileNotFoundException>, Left {}
}
