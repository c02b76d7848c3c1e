package io.peeper.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** The three classes that a protocol gets, in its own package. */
public record GeneratedNames(ClassName client, ClassName worker, ClassName peeper) {
    /** {@code Outer.Cart} gives {@code Outer_CartClient} and so on. */
    public static GeneratedNames of(ClassName protocol) {
        String stem = String.join("_", protocol.simpleNames());
        return new GeneratedNames(
                ClassName.get(protocol.packageName(), stem + "Client"),
                ClassName.get(protocol.packageName(), stem + "Worker"),
                ClassName.get(protocol.packageName(), stem + "Peeper"));
    }

    public List<ClassName> all() {
        return List.of(client, worker, peeper);
    }
}
