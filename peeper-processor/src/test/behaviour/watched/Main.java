package watched;

import io.peeper.PeeperSystem;
import io.peeper.WorkerExitedException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** J6: a state that changes between messages is reported, with the handler before; others are not. */
public final class Main {
    private static final Logger LOGGER = Logger.getLogger("io.peeper");

    private Main() {}

    public static void main(String[] args) throws Exception {
        Queue<String> said = new ConcurrentLinkedQueue<>();
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord record) {
                if (record.getMessage().contains("has changed in place")) {
                    said.add(record.getMessage().replaceFirst(".*since (.*) was handled.*", "$1"));
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Level before = LOGGER.getLevel();
        LOGGER.setLevel(Level.ALL);
        LOGGER.setUseParentHandlers(false);
        LOGGER.addHandler(ear);
        try {
            run(said);
        } finally {
            LOGGER.removeHandler(ear);
            LOGGER.setUseParentHandlers(true);
            LOGGER.setLevel(before);
        }
    }

    private static void run(Queue<String> said) throws InterruptedException {
        try (PeeperSystem system = PeeperSystem.builder().checkStates().build()) {
            LedgerClient ledger =
                    system.start(LedgerPeeper.spec(Clerk::new, new Ledger.State(new Ledger.Lines("a"))));
            for (int i = 0; i < 10; i++) {
                ledger.honest();
                ledger.get();
            }
            ledger.deceive(false);
            ledger.get();
            ledger.honest();
            try {
                ledger.deceive(true);
                throw new AssertionError("no crash");
            } catch (WorkerExitedException e) {
                ledger.get();
            }
            HeapClient heap = system.start(HeapPeeper.spec(Digger::new, new Heap.State()));
            heap.put("a");
            heap.put("a");
            heap.conceal("a");
            heap.put("b");
            heap.put("b");
        }
        try (PeeperSystem system = PeeperSystem.create()) {
            LedgerClient ledger =
                    system.start(LedgerPeeper.spec(Clerk::new, new Ledger.State(new Ledger.Lines("a"))));
            ledger.deceive(false);
            ledger.get();
        }
        List<String> expected = List.of("deceive(boolean)", "deceive(boolean)", "conceal(String)");
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (said.size() < expected.size() && System.nanoTime() < deadline) {
            Thread.sleep(1);
        }
        if (!expected.equals(List.copyOf(said))) {
            throw new AssertionError("expected " + expected + ", but was " + said);
        }
    }
}
