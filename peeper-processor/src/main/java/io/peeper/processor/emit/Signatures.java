package io.peeper.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.peeper.processor.model.OperationModel;
import io.peeper.processor.model.Origin;
import io.peeper.processor.model.ParameterModel;
import io.peeper.processor.model.ThrownModel;
import io.peeper.processor.report.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Method headers. JavaPoet's own way to override a method fails on type variables with several bounds. */
final class Signatures {
    private Signatures() {}

    static List<ParameterSpec> parameters(OperationModel operation) {
        return operation.parameters().stream().map(Signatures::parameter).toList();
    }

    private static ParameterSpec parameter(ParameterModel parameter) {
        return ParameterSpec.builder(parameter.type(), parameter.name())
                .addAnnotations(parameter.annotations())
                .build();
    }

    static List<TypeName> thrown(OperationModel operation) {
        return operation.thrown().stream().map(ThrownModel::type).toList();
    }

    /** Type variables as arguments, without their bounds. */
    static TypeName[] arguments(OperationModel operation) {
        return operation.typeVariables().stream()
                .map(variable -> TypeVariableName.get(variable.name()))
                .toArray(TypeName[]::new);
    }

    /**
     * The method that an operation was read from, as a link where there can be one.
     *
     * @param imported what the file imports anyway: no import is for the sake of a link alone
     */
    static CodeBlock link(OperationModel operation, Predicate<ClassName> imported) {
        Origin origin = operation.origin();
        if (!origin.linkable() || isHidden(operation)) {
            return CodeBlock.of("{@code $L}", Display.signature(operation));
        }
        CodeBlock parameters = CodeBlock.join(
                origin.parameters().stream().map(type -> linked(type, imported)).toList(), ", ");
        return CodeBlock.of("{@link $L#$L($L)}", linked(origin.type(), imported), operation.name(), parameters);
    }

    /** Whether a type variable has the name of a type in the link. */
    private static boolean isHidden(OperationModel operation) {
        List<String> named = new ArrayList<>();
        named.add(operation.origin().type().simpleNames().get(0));
        operation.origin().parameters().forEach(type -> named.add(Display.shortened(type.toString())));
        return operation.typeVariables().stream()
                .anyMatch(variable -> named.contains(variable.name()) || named.contains(variable.name() + "[]"));
    }

    private static CodeBlock linked(TypeName type, Predicate<ClassName> imported) {
        if (type instanceof ArrayTypeName array) {
            return CodeBlock.of("$L[]", linked(array.componentType(), imported));
        }
        return type instanceof ClassName name && !imported.test(name)
                ? CodeBlock.of("$L", name.canonicalName())
                : CodeBlock.of("$T", type);
    }
}
