package io.peeper;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;

/** What the runtime logs while this is open. */
final class Logged implements AutoCloseable {
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            records.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    Logged() {
        FreshSystem.LOGGER.setLevel(Level.ALL);
        FreshSystem.LOGGER.setUseParentHandlers(false);
        FreshSystem.LOGGER.addHandler(handler);
    }

    /** The records, each with its level. */
    List<String> told() {
        return records.stream()
                .map(one -> one.getLevel() + " " + one.getMessage())
                .toList();
    }

    /** All as a console shows it, with stack traces. */
    String text() {
        SimpleFormatter formatter = new SimpleFormatter();
        return records.stream().map(formatter::format).collect(Collectors.joining());
    }

    int size() {
        return records.size();
    }

    LogRecord get(int index) {
        return records.get(index);
    }

    /** Waits until there are so many records. */
    Logged await(int number) {
        Eventually.eventually(number + " records", () -> records.size() >= number);
        return this;
    }

    @Override
    public void close() {
        FreshSystem.LOGGER.removeHandler(handler);
        FreshSystem.LOGGER.setUseParentHandlers(true);
        FreshSystem.LOGGER.setLevel(Level.OFF);
    }
}
