package io.peeper.internal.branch;

/** A call whose caller does not wait: a place for a reply. */
final class Slot extends Request<Answer> {
    Slot() {
        super(0);
    }
}
