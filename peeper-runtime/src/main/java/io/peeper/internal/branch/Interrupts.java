package io.peeper.internal.branch;

import io.peeper.CallInterruptedException;
import java.nio.channels.ClosedByInterruptException;
import org.jspecify.annotations.Nullable;

/** What an interrupt makes of user code that runs on the thread it was meant for. */
final class Interrupts {
    /** How far down an interrupt is looked for among the causes of what was thrown. */
    private static final int CAUSES = 8;

    private Interrupts() {}

    /** Whether what was thrown comes of an interrupt. */
    static boolean caused(@Nullable Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < CAUSES; depth++, cause = cause.getCause()) {
            if (cause instanceof InterruptedException
                    || cause instanceof ClosedByInterruptException
                    || cause instanceof CallInterruptedException) {
                return true;
            }
        }
        return false;
    }
}
