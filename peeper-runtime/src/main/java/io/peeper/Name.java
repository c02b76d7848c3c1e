package io.peeper;

import java.util.Objects;

/** What a peeper is found by. A name has one holder at a time, and is free before its holder's end can be seen. */
public sealed interface Name {
    /**
     * A name within one {@link PeeperSystem}.
     *
     * @param value any text but the empty one
     * @throws IllegalArgumentException if it is empty
     */
    static Name local(String value) {
        return new Local(value);
    }

    /**
     * A name within one {@link PeeperSystem}.
     *
     * @param value any text but the empty one
     */
    record Local(String value) implements Name {
        /** Checks it. */
        public Local {
            Objects.requireNonNull(value, "name");
            if (value.isEmpty()) {
                throw new IllegalArgumentException("name: is empty; leave it out to start without a name");
            }
        }

        /** The text, shortened, with anything that could break a line of a log shown as an escape. */
        @Override
        public String toString() {
            StringBuilder shown = new StringBuilder();
            value.codePoints().limit(120).forEach(point -> {
                if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
                    shown.append(String.format("\\u%04x", point));
                } else {
                    shown.appendCodePoint(point);
                }
            });
            return value.codePointCount(0, value.length()) > 120
                    ? shown.append('…').toString()
                    : shown.toString();
        }
    }
}
