package io.peeper.internal.branch;

import io.peeper.Dispatcher;
import io.peeper.Listener;
import io.peeper.Mailbox;
import io.peeper.Name;
import io.peeper.Shutdown;
import io.peeper.internal.time.Nanos;
import org.jspecify.annotations.Nullable;

/**
 * The options of a spec. All peepers that say nothing share {@link #DEFAULT}.
 *
 * @param name what it is registered under
 * @param id what logs call it
 * @param listener who hears of it
 * @param restarts how many restarts are allowed within the window
 * @param windowNanos the window
 * @param shutdown how long terminate may take
 * @param mailbox how messages wait
 * @param startTimeoutNanos how long the first init may take
 * @param dispatcher where handlers run
 * @param hibernateAfterNanos how long it may be idle before it hibernates
 * @param recovery what becomes of it when it fails
 */
public record Options(
        @Nullable Name name,
        @Nullable String id,
        @Nullable Listener<?> listener,
        int restarts,
        long windowNanos,
        Shutdown shutdown,
        Mailbox mailbox,
        long startTimeoutNanos,
        Dispatcher dispatcher,
        long hibernateAfterNanos,
        Recovery recovery) {
    /** What a spec begins with. */
    public static final Options DEFAULT = new Options(
            null,
            null,
            null,
            1000,
            10_000_000_000L,
            Shutdown.standard(),
            Mailbox.standard(),
            30_000_000_000L,
            Dispatcher.shared(),
            Nanos.FOREVER,
            Recovery.DEFAULT);

    /** With another name. */
    public Options withName(Name value) {
        return new Options(
                value,
                id,
                listener,
                restarts,
                windowNanos,
                shutdown,
                mailbox,
                startTimeoutNanos,
                dispatcher,
                hibernateAfterNanos,
                recovery);
    }

    /** With another id. */
    public Options withId(String value) {
        return new Options(
                name,
                value,
                listener,
                restarts,
                windowNanos,
                shutdown,
                mailbox,
                startTimeoutNanos,
                dispatcher,
                hibernateAfterNanos,
                recovery);
    }

    /** With another listener. */
    public Options withListener(Listener<?> value) {
        return new Options(
                name,
                id,
                value,
                restarts,
                windowNanos,
                shutdown,
                mailbox,
                startTimeoutNanos,
                dispatcher,
                hibernateAfterNanos,
                recovery);
    }

    /** With another limit of restarts. */
    public Options withIntensity(int count, long nanos) {
        return new Options(
                name,
                id,
                listener,
                count,
                nanos,
                shutdown,
                mailbox,
                startTimeoutNanos,
                dispatcher,
                hibernateAfterNanos,
                recovery);
    }

    /** With another limit of terminate. */
    public Options withShutdown(Shutdown value) {
        return new Options(
                name,
                id,
                listener,
                restarts,
                windowNanos,
                value,
                mailbox,
                startTimeoutNanos,
                dispatcher,
                hibernateAfterNanos,
                recovery);
    }

    /** With another mailbox. */
    public Options withMailbox(Mailbox value) {
        return new Options(
                name,
                id,
                listener,
                restarts,
                windowNanos,
                shutdown,
                value,
                startTimeoutNanos,
                dispatcher,
                hibernateAfterNanos,
                recovery);
    }

    /** With another limit of the first init. */
    public Options withStartTimeout(long nanos) {
        return new Options(
                name,
                id,
                listener,
                restarts,
                windowNanos,
                shutdown,
                mailbox,
                nanos,
                dispatcher,
                hibernateAfterNanos,
                recovery);
    }

    /** With another dispatcher. */
    public Options withDispatcher(Dispatcher value) {
        return new Options(
                name,
                id,
                listener,
                restarts,
                windowNanos,
                shutdown,
                mailbox,
                startTimeoutNanos,
                value,
                hibernateAfterNanos,
                recovery);
    }

    /** With another limit of idleness. */
    public Options withHibernateAfter(long nanos) {
        return new Options(
                name,
                id,
                listener,
                restarts,
                windowNanos,
                shutdown,
                mailbox,
                startTimeoutNanos,
                dispatcher,
                nanos,
                recovery);
    }

    /** With another way to go on after failures. */
    public Options withRecovery(Recovery value) {
        return new Options(
                name,
                id,
                listener,
                restarts,
                windowNanos,
                shutdown,
                mailbox,
                startTimeoutNanos,
                dispatcher,
                hibernateAfterNanos,
                value);
    }

    /** Whether any thread of the system will do, none being promised. */
    boolean runsAnywhere() {
        return dispatcher.kind() == Dispatcher.Kind.SHARED || dispatcher.kind() == Dispatcher.Kind.VIRTUAL;
    }

    /** What a spec's text says of it. */
    public String shown() {
        return (name == null ? "" : ", name " + name) + (id == null ? "" : ", id " + id);
    }
}
