package io.peeper.processor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be asked for by {@code -A}. */
enum ProcessorOption {
    /** A note for each protocol: why its state is kept as it is. */
    EXPLAIN("peeper.explain", "false", List.of("true", "false"));

    private final String key;
    private final String standard;

    @SuppressWarnings("ImmutableEnumChecker") // of List.of
    private final List<String> allowed;

    ProcessorOption(String key, String standard, List<String> allowed) {
        this.key = key;
        this.standard = standard;
        this.allowed = allowed;
    }

    static Set<String> keys() {
        return Arrays.stream(values()).map(ProcessorOption::key).collect(Collectors.toUnmodifiableSet());
    }

    String key() {
        return key;
    }

    List<String> allowed() {
        return allowed;
    }

    /** What is given, or the default; {@code -Akey} alone means true. */
    String valueIn(Map<String, String> options) {
        if (!options.containsKey(key)) {
            return standard;
        }
        String given = options.get(key);
        return given == null || given.isEmpty() ? "true" : given;
    }

    boolean isOn(Map<String, String> options) {
        return valueIn(options).equals("true");
    }
}
