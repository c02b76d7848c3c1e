package io.peeper.internal.branch;

import io.peeper.TableTransfer;
import io.peeper.internal.table.OpenTable;

/** Tells a peeper of a table that is its own now. */
final class Handover extends Signal {
    private final Branch<?> target;
    private final TableTransfer transfer;

    Handover(Branch<?> target, TableTransfer transfer) {
        this.target = target;
        this.transfer = transfer;
    }

    @Override
    boolean take() {
        // the worker that it came to may be gone, and the table with it
        return transfer.table() instanceof OpenTable<?, ?> table && table.isHeldBy(target);
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
