package copying;

import io.peeper.Name;
import io.peeper.Next;
import io.peeper.PeeperRef;
import io.peeper.PeeperSpec;
import io.peeper.PeeperSystem;
import io.peeper.Reply;
import io.peeper.generated.CastMessage;
import io.peeper.generated.Copied;
import io.peeper.generated.Operation;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import java.time.Duration;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Text}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class TextPeeper {
    private static final Protocol<TextClient, StringBuilder, TextWorker> PROTOCOL = new Wiring();

    private TextPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<TextClient, StringBuilder> spec(Supplier<? extends TextWorker> worker,
            StringBuilder state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static TextClient start(Supplier<? extends TextWorker> worker, StringBuilder state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static TextClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static TextClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static TextClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static TextClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static TextClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static TextClient withTimeout(TextClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class AppendMessage extends CastMessage {
        final String text;

        AppendMessage(String text) {
            super(0);
            this.text = text;
        }
    }

    private static final class Wiring extends Protocol<TextClient, StringBuilder, TextWorker> {
        private final Text.Copy copier = new Text.Copy();

        Wiring() {
            super(
                    3,
                    0x22b92594a0ad1805L,
                    Text.class,
                    StringBuilder.class,
                    TextWorker.class,
                    Operation.cast("append(String)"));
            madeWith(TextClient.FINGERPRINT, TextWorker.FINGERPRINT);
        }

        @Override
        public TextClient client(Target target) {
            return new TextClient(target);
        }

        @Override
        public Reply<StringBuilder, ?> handleCall(TextWorker worker, StringBuilder state, int op,
                Object message) throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public Next<StringBuilder> handleCast(TextWorker worker, StringBuilder state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.append(state, ((AppendMessage) message).text);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public StringBuilder freeze(StringBuilder state) {
            return Copied.by(copier, state);
        }

        @Override
        public boolean copies() {
            return true;
        }
    }
}
