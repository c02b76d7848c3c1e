package io.peeper.examples.audit;

import io.peeper.ExitReason;
import io.peeper.Listener;
import io.peeper.examples.audit.Account.Balance;
import java.util.function.Consumer;

/**
 * Writes down what was kept, and nothing else: it is told after the commit, in the order of the commits. It may be slow: the account
 * does not wait for it.
 */
public final class AuditLog implements Listener<Balance> {
    private final Consumer<String> lines;

    /** Prints; for {@code @Peeper(listener = ...)}, which needs one without parameters. */
    public AuditLog() {
        this(System.out::println);
    }

    AuditLog(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public void onStateChanged(Balance before, Balance after) {
        lines.accept(after.owner() + ": " + before.cents() + " -> " + after.cents());
    }

    @Override
    public void onCrash(Throwable cause, Balance lastGood) {
        lines.accept(lastGood.owner() + ": crashed, still " + lastGood.cents() + ": " + cause.getMessage());
    }

    @Override
    public void onRestart(long incarnation, Balance balance) {
        lines.accept(balance.owner() + ": worker " + incarnation + " goes on with " + balance.cents());
    }

    @Override
    public void onTerminate(ExitReason reason, Balance last) {
        lines.accept(last.owner() + ": closed with " + last.cents() + " (" + reason + ")");
    }
}
