package io.peeper.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.peeper.processor.model.OperationModel;
import io.peeper.processor.model.ParameterModel;
import javax.lang.model.element.Modifier;

/** Writes the class of one operation's messages: typed fields, and no logic. */
final class MessageWriter {
    private final OperationModel operation;
    private final int op;
    private final MemberNames names;

    MessageWriter(OperationModel operation, int op, MemberNames names) {
        this.operation = operation;
        this.op = op;
        this.names = names;
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.message(op))
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addTypeVariables(operation.typeVariables())
                .superclass(parent());
        for (ParameterModel parameter : operation.parameters()) {
            type.addField(parameter.type(), parameter.name(), Modifier.FINAL);
        }
        return type.addMethod(constructor()).build();
    }

    private TypeName parent() {
        return operation.isCast()
                ? RuntimeNames.CAST_MESSAGE
                : ParameterizedTypeName.get(
                        RuntimeNames.CALL_MESSAGE, operation.reply().boxed());
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameters(Signatures.parameters(operation))
                .addStatement("super($L)", op);
        for (ParameterModel parameter : operation.parameters()) {
            constructor.addStatement("this.$L = $L", parameter.name(), parameter.name());
        }
        return constructor.build();
    }
}
