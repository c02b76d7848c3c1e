package io.peeper;

import io.peeper.internal.name.OwnNames;
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
     * A name beyond one {@link PeeperSystem}: all systems of the JVM share these, unless they were built with another registry.
     *
     * @param value any text but the empty one
     * @throws IllegalArgumentException if it is empty
     */
    static Name global(String value) {
        return new Global(value);
    }

    /**
     * A key in a registry of one's own.
     *
     * @param registry where it is kept: a {@linkplain Registry#unique unique} {@link Registry}, or one of your own make
     * @param key not null
     * @throws IllegalArgumentException if the registry is a {@linkplain Registry#duplicate duplicate} one
     */
    static Name via(NameRegistry registry, Object key) {
        return new Via(registry, key);
    }

    /**
     * A name within one {@link PeeperSystem}.
     *
     * @param value any text but the empty one
     */
    record Local(String value) implements Name {
        /** Checks it. */
        public Local {
            requireText(value);
        }

        /** The text, shortened, with anything that could break a line of a log shown as an escape. */
        @Override
        public String toString() {
            return shown(value);
        }
    }

    /**
     * A name beyond one {@link PeeperSystem}.
     *
     * @param value any text but the empty one
     */
    record Global(String value) implements Name {
        /** Checks it. */
        public Global {
            requireText(value);
        }

        /** As of a local name, marked. */
        @Override
        public String toString() {
            return "global " + shown(value);
        }
    }

    /**
     * A key in a registry.
     *
     * @param registry where it is kept
     * @param key anything but null; shown only if it is a text or a number of the JDK's, or an enum constant
     */
    record Via(NameRegistry registry, Object key) implements Name {
        /** Checks it. */
        public Via {
            Objects.requireNonNull(registry, "registry");
            Objects.requireNonNull(key, "key");
            if (registry instanceof OwnNames own && !own.isUnique()) {
                throw new IllegalArgumentException("registry: " + shown(own.label())
                        + " is a duplicate one, where a key may have several holders; a name needs a unique one");
            }
        }

        /** The key, or its type, and the name of the registry, or its type. */
        @Override
        public String toString() {
            String where = registry instanceof OwnNames own
                    ? shown(own.label())
                    : registry.getClass().getSimpleName();
            return "via " + where + " " + shownKey();
        }

        /** Asks nothing of a class that is not of the JDK: this text is made also where nobody's code may run. */
        private String shownKey() {
            if (key instanceof Enum<?> constant) {
                return constant.name();
            }
            boolean text = key instanceof CharSequence || key instanceof Number;
            return text && key.getClass().getName().startsWith("java.")
                    ? shown(key.toString())
                    : key.getClass().getName();
        }
    }

    private static void requireText(String value) {
        Objects.requireNonNull(value, "name");
        if (value.isEmpty()) {
            throw new IllegalArgumentException("name: is empty; leave it out to start without a name");
        }
    }

    private static String shown(String value) {
        StringBuilder shown = new StringBuilder();
        value.codePoints().limit(120).forEach(point -> {
            if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
                shown.append(String.format("\\u%04x", point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return value.codePointCount(0, value.length()) > 120 ? shown.append('…').toString() : shown.toString();
    }
}
