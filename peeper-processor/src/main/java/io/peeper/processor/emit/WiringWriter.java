package io.peeper.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
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
    /** An operation takes about 17 bytes of a method, and HotSpot compiles none above 8000. */
    private static final int MOST_OPERATIONS = 256;

    /** A case of {@code declares} takes about 16 bytes, and 7 for each exception more. */
    private static final int SHIFT = 6;

    private static final TypeName OPERATIONS = ArrayTypeName.of(RuntimeNames.OPERATION);

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
                .addMethods(operations())
                .addMethod(client())
                .addMethods(new DispatchWriter(model, names).methods());
        if (model.operations().stream().anyMatch(WiringWriter::declares)) {
            type.addMethods(declaring());
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
        if (isLarge()) {
            arguments.add(CodeBlock.of("described()"));
        } else {
            model.operations().forEach(operation -> arguments.add(descriptor(operation)));
        }
        return MethodSpec.constructorBuilder()
                .addCode("super(\n$>$>$L);\n$<$<", CodeBlock.join(arguments, ",\n"))
                .addStatement("madeWith($T.FINGERPRINT, $T.FINGERPRINT)", client, worker)
                .build();
    }

    private boolean isLarge() {
        return model.operations().size() > MOST_OPERATIONS;
    }

    /** Methods that describe the operations, where there are too many for the constructor. */
    private List<MethodSpec> operations() {
        if (!isLarge()) {
            return List.of();
        }
        int count = model.operations().size();
        List<MethodSpec> methods = new ArrayList<>();
        MethodSpec.Builder whole = MethodSpec.methodBuilder("described")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(OPERATIONS)
                .addStatement("$T all = new $T[$L]", OPERATIONS, RuntimeNames.OPERATION, count);
        for (int part = 0; part * MOST_OPERATIONS < count; part++) {
            whole.addStatement("describe$L(all)", part);
            MethodSpec.Builder some = MethodSpec.methodBuilder("describe" + part)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(OPERATIONS, "all");
            int end = Math.min(count, (part + 1) * MOST_OPERATIONS);
            for (int op = part * MOST_OPERATIONS; op < end; op++) {
                some.addStatement(
                        "all[$L] = $L", op, descriptor(model.operations().get(op)));
            }
            methods.add(some.build());
        }
        methods.add(0, whole.addStatement("return all").build());
        return methods;
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

    private List<MethodSpec> declaring() {
        int count = model.operations().size();
        MethodSpec.Builder whole =
                declaring("declares").addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
        if (count <= 1 << SHIFT) {
            return List.of(whole.addCode(cases("op", declared(0))).build());
        }
        List<MethodSpec> methods = new ArrayList<>();
        CodeBlock.Builder parts = CodeBlock.builder();
        for (int part = 0; part << SHIFT < count; part++) {
            CodeBlock declared = declared(part);
            if (!declared.isEmpty()) {
                String name = "declares" + part;
                parts.add("case $L -> $L(op, thrown);\n", part, name);
                methods.add(declaring(name)
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .addCode(cases("op", declared))
                        .build());
            }
        }
        methods.add(0, whole.addCode(cases("op >> " + SHIFT, parts.build())).build());
        return methods;
    }

    private static MethodSpec.Builder declaring(String name) {
        return MethodSpec.methodBuilder(name)
                .returns(boolean.class)
                .addParameter(int.class, "op")
                .addParameter(Throwable.class, "thrown");
    }

    private static CodeBlock cases(String on, CodeBlock cases) {
        return CodeBlock.of("return switch ($L) {\n$>$Ldefault -> false;\n$<};\n", on, cases);
    }

    private CodeBlock declared(int part) {
        CodeBlock.Builder cases = CodeBlock.builder();
        int end = Math.min(model.operations().size(), (part + 1) << SHIFT);
        for (int op = part << SHIFT; op < end; op++) {
            if (declares(model.operations().get(op))) {
                cases.add("case $L -> $L;\n", op, instanceOf(model.operations().get(op)));
            }
        }
        return cases.build();
    }

    private static CodeBlock instanceOf(OperationModel operation) {
        return CodeBlock.join(
                operation.thrown().stream()
                        .map(thrown -> CodeBlock.of("thrown instanceof $T", thrown.erasure()))
                        .toList(),
                " || ");
    }
}
