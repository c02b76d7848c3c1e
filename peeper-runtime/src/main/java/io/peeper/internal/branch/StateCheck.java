package io.peeper.internal.branch;

import org.jspecify.annotations.Nullable;

/**
 * Sees whether a committed state changes in place: compares fingerprints, before each message and when a new worker begins. Only
 * where {@code checkStates} asks for it. For the owner.
 */
final class StateCheck {
    private final Branch<?> branch;
    private @Nullable Object state;
    private long fingerprint;
    private String last = "init";

    StateCheck(Branch<?> branch) {
        this.branch = branch;
    }

    /** A message is about to be handled. */
    void before(Envelope message, Object now) {
        look(now);
        last = Branch.method(branch.protocol, message);
    }

    /** A new worker begins; what the one before did to the state is its own. */
    void began(Object now) {
        look(now);
    }

    /** A state was committed: whatever it was before, it is this now. */
    void committed(Object now) {
        state = now;
        fingerprint = Fingerprint.of(now);
    }

    @SuppressWarnings("ReferenceEquality") // another object is another state
    private void look(Object now) {
        long seen = Fingerprint.of(now);
        if (now == state && seen != fingerprint) {
            branch.core.log().stateChanged(branch, now.getClass(), last);
        }
        state = now;
        fingerprint = seen;
    }
}
