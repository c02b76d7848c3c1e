package io.peeper.internal.branch;

import io.peeper.ExitReason;
import io.peeper.Listener;
import io.peeper.generated.Protocol;

/** Hands out copies: what a slot holds is what a crash goes back to. They are made where the listener runs. */
final class CopyingListener<S> implements Listener<S> {
    private final Listener<? super S> listener;
    private final Protocol<?, S, ?> protocol;

    CopyingListener(Listener<? super S> listener, Protocol<?, S, ?> protocol) {
        this.listener = listener;
        this.protocol = protocol;
    }

    @Override
    public void onStateChanged(S before, S after) {
        listener.onStateChanged(protocol.freeze(before), protocol.freeze(after));
    }

    @Override
    public void onTerminate(ExitReason reason, S last) {
        listener.onTerminate(reason, protocol.freeze(last));
    }

    @Override
    public void onCrash(Throwable cause, S lastGood) {
        listener.onCrash(cause, protocol.freeze(lastGood));
    }

    @Override
    public void onRestart(long incarnation, S state) {
        listener.onRestart(incarnation, protocol.freeze(state));
    }

    @Override
    public void onTransfer(S state) {
        listener.onTransfer(protocol.freeze(state));
    }
}
