package io.peeper.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * The state, and what has to be done before it is kept.
 *
 * @param fault why it cannot be kept
 * @param freeze how a copy without modifiable collections is made
 */
public record StateModel(Site site, TypeName type, Optional<Fault> fault, Freeze freeze) {
    /** Why a state type is refused. */
    public enum Reason {
        VOID,
        PRIMITIVE,
        GENERIC,
        UNREACHABLE,
        COLLECTION,
        MUTABLE
    }

    /**
     * What is wrong.
     *
     * @param path the way to it, like {@code Lines.items[]}
     * @param what the type at fault, or a sentence about it
     */
    public record Fault(Reason reason, String path, String what) {}

    /**
     * How to freeze.
     *
     * @param root what to do with the state
     * @param types the records and sealed types on the way, in the order of their discovery
     */
    public record Freeze(Step root, List<Definition> types) {
        public static final Freeze NOTHING = new Freeze(new Step.Keep(), List.of());
    }

    /** What to do with one value. */
    public sealed interface Step {
        /** It is immutable. */
        record Keep() implements Step {}

        /** It has a method of its own, by the place of its definition. */
        record ByType(int definition) implements Step {}

        /**
         * A collection.
         *
         * @param container the name of the method of {@code Frozen}
         * @param elements what to do with elements, or with keys and values
         */
        record Collection(String container, List<Step> elements) implements Step {}
    }

    /** A type that has a freezing method of its own. */
    public sealed interface Definition {
        TypeName type();

        record OfRecord(TypeName type, List<Component> components) implements Definition {}

        /** A sealed type. */
        record OfChoice(TypeName type, List<Choice> choices) implements Definition {}
    }

    public record Component(String name, TypeName type, Step step) {}

    public record Choice(TypeName type, Step step) {}
}
