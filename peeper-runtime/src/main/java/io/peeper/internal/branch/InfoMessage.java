package io.peeper.internal.branch;

/** What {@code send} brings to {@code info}. */
final class InfoMessage extends Envelope {
    final Object content;

    InfoMessage(Object content) {
        super(NO_OPERATION);
        this.content = content;
    }
}
