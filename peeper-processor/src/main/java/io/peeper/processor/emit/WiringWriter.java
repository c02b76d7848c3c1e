package io.peeper.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.peeper.processor.model.OperationModel;
import io.peeper.processor.model.PeeperModel;
import io.peeper.processor.report.Display;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the protocol object: what is known of each operation, and how each is reached. */
final class WiringWriter {
    private final PeeperModel model;
    private final MemberNames names;
    private final ClassName client;
    private final ClassName worker;
    private final TypeName state;

    WiringWriter(PeeperModel model, MemberNames names) {
        this.model = model;
        this.names = names;
        this.client = model.names().client();
        this.worker = model.names().worker();
        this.state = model.state().type();
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.wiring())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeNames.PROTOCOL, client, state, worker))
                .addMethod(constructor())
                .addMethod(client())
                .addMethods(new DispatchWriter(model, names).methods());
        if (model.operations().stream().anyMatch(WiringWriter::declares)) {
            type.addMethod(declaring());
        }
        KeepingWriter keeping = new KeepingWriter(model, names.wiring());
        return type.addFields(keeping.fields()).addMethods(keeping.methods()).build();
    }

    private MethodSpec constructor() {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$L", RuntimeNames.ABI));
        arguments.add(CodeBlock.of("$L", ClassFrame.fingerprint(model)));
        arguments.add(CodeBlock.of("$T.class", model.type()));
        arguments.add(CodeBlock.of("$T.class", state));
        arguments.add(CodeBlock.of("$T.class", worker));
        model.operations().forEach(operation -> arguments.add(descriptor(operation)));
        return MethodSpec.constructorBuilder()
                .addCode("super(\n$>$>$L);\n$<$<", CodeBlock.join(arguments, ",\n"))
                .addStatement("madeWith($T.FINGERPRINT, $T.FINGERPRINT)", client, worker)
                .build();
    }

    private CodeBlock descriptor(OperationModel operation) {
        String signature = Display.signature(operation);
        if (operation.isCast()) {
            return CodeBlock.of("$T.cast($S)", RuntimeNames.OPERATION, signature);
        } else if (operation.isAsync()) {
            return CodeBlock.of(
                    "$T.asyncCall($S, $T.class)",
                    RuntimeNames.OPERATION,
                    signature,
                    operation.reply().erasure());
        }
        return CodeBlock.of(
                "$T.call($S, $T.$L, $T.class)",
                RuntimeNames.OPERATION,
                signature,
                RuntimeNames.DIRECT,
                model.directnessOf(operation),
                operation.reply().erasure());
    }

    private MethodSpec client() {
        return MethodSpec.methodBuilder("client")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(client)
                .addParameter(RuntimeNames.TARGET, "target")
                .addStatement("return new $T(target)", client)
                .build();
    }

    private static boolean declares(OperationModel operation) {
        return !operation.isCast() && !operation.thrown().isEmpty();
    }

    private MethodSpec declaring() {
        CodeBlock.Builder cases = CodeBlock.builder();
        for (int op = 0; op < model.operations().size(); op++) {
            if (declares(model.operations().get(op))) {
                cases.add("case $L -> $L;\n", op, instanceOf(model.operations().get(op)));
            }
        }
        return MethodSpec.methodBuilder("declares")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(int.class, "op")
                .addParameter(Throwable.class, "thrown")
                .addCode("return switch (op) {\n$>$Ldefault -> false;\n$<};\n", cases.build())
                .build();
    }

    private static CodeBlock instanceOf(OperationModel operation) {
        return CodeBlock.join(
                operation.thrown().stream()
                        .map(thrown -> CodeBlock.of("thrown instanceof $T", thrown.erasure()))
                        .toList(),
                " || ");
    }
}
