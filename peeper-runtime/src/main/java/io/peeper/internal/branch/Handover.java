package io.peeper.internal.branch;

import io.peeper.TableTransfer;

/** Tells a peeper of a table that is its own now. */
final class Handover extends Signal {
    private final TableTransfer transfer;

    Handover(TableTransfer transfer) {
        this.transfer = transfer;
    }

    @Override
    boolean take() {
        return true;
    }

    @Override
    Object content() {
        return transfer;
    }

    @Override
    String label() {
        return "info";
    }
}
