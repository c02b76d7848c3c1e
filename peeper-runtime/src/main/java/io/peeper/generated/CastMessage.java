package io.peeper.generated;

import io.peeper.internal.branch.Envelope;

/** A message that nobody waits for. The processor writes a subclass with typed fields for each cast. */
@SuppressWarnings("exports")
public abstract class CastMessage extends Envelope {
    /**
     * For generated code.
     *
     * @param op the number of the operation in its protocol
     */
    protected CastMessage(int op) {
        super(op);
    }
}
