package io.peeper.internal.table;

import io.peeper.PeeperRef;
import io.peeper.TableTransfer;

/** Whoever can have tables: a peeper. */
public interface Owner {
    /** As users see it. */
    PeeperRef ref();

    /** The tables of its system. */
    TableSpace tableSpace();

    /** The tables it has. */
    Estate estate();

    /** Whether it has ended. */
    boolean isEnded();

    /** Whether its spec keeps a table beyond its worker. */
    boolean keepsTable(String name);

    /** Whether the run that began at this word of it has been fenced. */
    boolean fencedSince(long began);

    /** Tells it of a table that it has now, after what it has been told before. */
    void tell(TableTransfer transfer);
}
