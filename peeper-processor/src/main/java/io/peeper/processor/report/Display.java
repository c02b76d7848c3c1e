package io.peeper.processor.report;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.peeper.processor.model.OperationModel;
import io.peeper.processor.model.ParameterModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How types and methods look to people: without packages and annotations. */
public final class Display {
    private Display() {}

    public static String type(TypeName type) {
        if (type instanceof ClassName name) {
            return String.join(".", name.simpleNames());
        } else if (type instanceof ParameterizedTypeName name) {
            return type(name.rawType()) + types(name.typeArguments(), "<", ">");
        } else if (type instanceof ArrayTypeName name) {
            return type(name.componentType()) + "[]";
        } else if (type instanceof WildcardTypeName name) {
            return wildcard(name);
        }
        return type.withoutAnnotations().toString();
    }

    private static String wildcard(WildcardTypeName name) {
        if (!name.lowerBounds().isEmpty()) {
            return "? super " + type(name.lowerBounds().get(0));
        }
        TypeName bound = name.upperBounds().get(0);
        return bound.withoutAnnotations().equals(TypeName.get(Object.class)) ? "?" : "? extends " + type(bound);
    }

    private static String types(List<? extends TypeName> types, String open, String close) {
        return types.stream().map(Display::type).collect(Collectors.joining(", ", open, close));
    }

    /** A method by its erased parameters, like {@code remove(String)}; nested types go by their last name. */
    public static String signature(OperationModel operation) {
        List<String> types = new ArrayList<>();
        for (ParameterModel parameter : operation.parameters()) {
            types.add(shortened(parameter.erasure().toString()));
        }
        if (operation.varargs()) {
            int last = types.size() - 1;
            types.set(last, types.get(last).replaceFirst("\\[]$", "..."));
        }
        return operation.name() + types.stream().collect(Collectors.joining(", ", "(", ")"));
    }

    /** A handler, like {@code remove(Lines, String)}. */
    public static String handler(OperationModel operation, TypeName state) {
        List<String> types = new ArrayList<>();
        types.add(type(state));
        operation.parameters().forEach(parameter -> types.add(type(parameter.erasure())));
        if (operation.deferred()) {
            types.add("From");
        }
        return operation.name() + types.stream().collect(Collectors.joining(", ", "(", ")"));
    }

    /** A package in a sentence. */
    public static String packageName(String name) {
        return name.isEmpty() ? "the unnamed package" : "package " + name;
    }

    /** An erased type by its full name, shortened. */
    public static String shortened(String name) {
        return name.replaceAll("[\\p{javaJavaIdentifierPart}]+\\.(?=[\\p{javaJavaIdentifierPart}])", "");
    }
}
