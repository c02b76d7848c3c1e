package io.peeper.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.peeper.processor.model.OperationModel;
import io.peeper.processor.model.ParameterModel;
import io.peeper.processor.model.ThrownModel;
import java.util.List;

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

    /** The method that an operation was read from, as a link. */
    static CodeBlock link(OperationModel operation) {
        CodeBlock parameters = CodeBlock.join(
                operation.origin().parameters().stream()
                        .map(type -> CodeBlock.of("$T", type))
                        .toList(),
                ", ");
        return CodeBlock.of("{@link $T#$L($L)}", operation.origin().type(), operation.name(), parameters);
    }
}
