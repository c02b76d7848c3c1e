package io.peeper.internal.table;

import io.peeper.PeeperRef;
import io.peeper.TableTransfer;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** Who has tables, and nothing else. */
final class Nobody implements Owner {
    private final TableSpace space;
    private final Estate estate = new Estate();
    final List<TableTransfer> told = new ArrayList<>();

    /** Run whenever somebody asks for its tables. */
    Runnable asked = () -> {};

    Nobody(TableSpace space) {
        this.space = space;
    }

    @Override
    public PeeperRef ref() {
        return (PeeperRef) Proxy.newProxyInstance(
                Nobody.class.getClassLoader(), new Class<?>[] {PeeperRef.class}, (self, method, arguments) -> "nobody");
    }

    @Override
    public TableSpace tableSpace() {
        return space;
    }

    @Override
    public Estate estate() {
        Runnable now = asked;
        asked = () -> {};
        now.run();
        return estate;
    }

    @Override
    public boolean isEnded() {
        return false;
    }

    @Override
    public boolean keepsTable(String name) {
        return false;
    }

    @Override
    public boolean fencedSince(long began) {
        return false;
    }

    @Override
    public void tell(TableTransfer transfer) {
        told.add(transfer);
    }
}
