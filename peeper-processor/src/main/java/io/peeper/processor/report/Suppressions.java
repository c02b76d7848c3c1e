package io.peeper.processor.report;

import java.util.Objects;
import javax.lang.model.element.Element;

/** Finds {@code @SuppressWarnings("peeper")} and {@code ("peeper:key")} on an element and what encloses it. */
final class Suppressions {
    private Suppressions() {}

    static boolean cover(Element element, String key) {
        for (Element at = element; at != null; at = at.getEnclosingElement()) {
            SuppressWarnings suppressed = at.getAnnotation(SuppressWarnings.class);
            if (suppressed != null && names(suppressed, key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(SuppressWarnings suppressed, String key) {
        for (String name : suppressed.value()) {
            if (Objects.equals(name, "peeper") || Objects.equals(name, "peeper:" + key)) {
                return true;
            }
        }
        return false;
    }
}
