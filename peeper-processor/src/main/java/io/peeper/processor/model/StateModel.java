package io.peeper.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * The state, and what has to be done before it is kept.
 *
 * @param fault why it cannot be kept
 * @param mutable what in it may change in place, so that all of it is copied; empty where it is kept by reference
 * @param keeping how a copy is made: without modifiable collections, or of everything that may change
 * @param explanations what was found of each part, one line each
 */
public record StateModel(
        Site site,
        TypeName type,
        Optional<Fault> fault,
        Optional<Part> mutable,
        Keeping keeping,
        List<String> explanations) {
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
     * A part of the state.
     *
     * @param path the way to it, like {@code Lines.items[]}
     * @param what its type, and what that is
     */
    public record Part(String path, String what) {}

    /**
     * How to keep.
     *
     * @param root what to do with the state
     * @param types the types on the way that have a method of their own, in the order of their discovery
     */
    public record Keeping(Step root, List<Definition> types) {
        public static final Keeping NOTHING = new Keeping(new Step.Keep(), List.of());
    }

    /** What to do with one value. */
    public sealed interface Step {
        /** It is immutable. */
        record Keep() implements Step {}

        /** It has a method of its own, by the place of its definition. */
        record ByType(int definition) implements Step {}

        /**
         * A collection, by its interface.
         *
         * @param container the name of the method of {@code Frozen} or {@code Copied}
         * @param elements what to do with elements, or with keys and values
         */
        record Collection(String container, List<Step> elements) implements Step {}

        /** An array. */
        record Array(Step element) implements Step {}

        /**
         * A class of the JDK that can be copied as it is, or with its elements; its own class stays.
         *
         * @param container the name of the method of {@code Copied}
         */
        record Known(String container, List<Step> elements) implements Step {}

        /** What is to be done with what is within. */
        default List<Step> within() {
            if (this instanceof Collection collection) {
                return collection.elements();
            } else if (this instanceof Known known) {
                return known.elements();
            }
            return this instanceof Array array ? List.of(array.element()) : List.of();
        }
    }

    /** A type that has a method of its own. */
    public sealed interface Definition {
        TypeName type();

        record OfRecord(TypeName type, List<Component> components) implements Definition {}

        /** A sealed type. */
        record OfChoice(TypeName type, List<Choice> choices) implements Definition {}

        /** A class with a constructor that takes nothing. */
        record OfBean(TypeName type, List<Property> properties) implements Definition {}
    }

    public record Component(String name, TypeName type, Step step) {}

    public record Choice(TypeName type, Step step) {}

    /**
     * A field of a bean.
     *
     * @param getter the method that reads it; empty: by its name
     * @param setter the method that writes it; empty: by its name
     */
    public record Property(String name, String getter, String setter, Step step) {}

    /** Of a type that can be named, and kept as it is. */
    StateModel reduced() {
        boolean named = fault.filter(one -> one.reason() != Reason.COLLECTION && one.reason() != Reason.MUTABLE)
                .isEmpty();
        return new StateModel(
                site,
                named ? type : TypeName.get(Object.class),
                Optional.empty(),
                Optional.empty(),
                Keeping.NOTHING,
                List.of());
    }

    public boolean isCopied() {
        return mutable.isPresent();
    }
}
