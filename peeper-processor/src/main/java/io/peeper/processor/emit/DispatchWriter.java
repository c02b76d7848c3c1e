package io.peeper.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.peeper.processor.model.OperationModel;
import io.peeper.processor.model.ParameterModel;
import io.peeper.processor.model.PeeperModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the switches from an operation's number to its handler. */
final class DispatchWriter {
    /** HotSpot compiles no method above 8000 bytes; a case takes about 34, or 90 with as many parameters as it may have. */
    private static final int SHIFT = 6;

    private static final int MOST_CASES = 1 << SHIFT;

    private static final int MOST_PARAMETERS = 8;

    private final PeeperModel model;
    private final MemberNames names;
    private final TypeName state;

    DispatchWriter(PeeperModel model, MemberNames names) {
        this.model = model;
        this.names = names;
        this.state = model.state().type();
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        addSwitch(methods, "handleCall", false);
        addSwitch(methods, "handleCast", true);
        for (int op = 0; op < model.operations().size(); op++) {
            if (isApart(op)) {
                methods.add(apart(op));
            }
        }
        return methods;
    }

    /**
     * Whether an operation has a method of its own, because a case would be too large for it or would have no names for its type
     * arguments.
     */
    private boolean isApart(int op) {
        OperationModel operation = model.operations().get(op);
        return !operation.typeVariables().isEmpty() || operation.parameters().size() > MOST_PARAMETERS;
    }

    private void addSwitch(List<MethodSpec> methods, String name, boolean casts) {
        MethodSpec.Builder whole =
                method(name, casts).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
        int count = model.operations().size();
        if (count <= MOST_CASES) {
            methods.add(whole.addCode(cases(0, casts)).build());
            return;
        }
        CodeBlock.Builder parts = CodeBlock.builder();
        List<MethodSpec> nested = new ArrayList<>();
        for (int part = 0; part << SHIFT < count; part++) {
            parts.add("case $L -> $L$L(worker, state, op, message);\n", part, name, part);
            nested.add(method(name + part, casts)
                    .addModifiers(Modifier.PRIVATE)
                    .addCode(cases(part, casts))
                    .build());
        }
        methods.add(whole.addCode(switching("op >> " + SHIFT, parts.build())).build());
        methods.addAll(nested);
    }

    private MethodSpec.Builder method(String name, boolean casts) {
        return MethodSpec.methodBuilder(name)
                .returns(casts ? RuntimeNames.next(state) : RuntimeNames.anyReply(state))
                .addParameter(model.names().worker(), "worker")
                .addParameter(state, "state")
                .addParameter(int.class, "op")
                .addParameter(Object.class, "message")
                .addException(Throwable.class);
    }

    private CodeBlock cases(int part, boolean casts) {
        CodeBlock.Builder cases = CodeBlock.builder();
        int end = Math.min(model.operations().size(), (part + 1) << SHIFT);
        for (int op = part << SHIFT; op < end; op++) {
            if (model.operations().get(op).isCast() == casts) {
                cases.add("case $L -> $L;\n", op, handling(op));
            }
        }
        return switching("op", cases.build());
    }

    private static CodeBlock switching(String on, CodeBlock cases) {
        return cases.isEmpty()
                ? CodeBlock.of("throw new $T(op);\n", AssertionError.class)
                : CodeBlock.of(
                        "return switch ($L) {\n$>$Ldefault -> throw new $T(op);\n$<};\n",
                        on,
                        cases,
                        AssertionError.class);
    }

    private CodeBlock handling(int op) {
        if (isApart(op)) {
            TypeName message = message(
                    op,
                    model.operations().get(op).typeVariables().stream()
                            .map(variable -> WildcardTypeName.subtypeOf(TypeName.get(Object.class)))
                            .toArray(TypeName[]::new));
            return CodeBlock.of("handle$L(worker, state, ($T) message)", names.stem(op), message);
        }
        return calling(op, CodeBlock.of("(($T) message)", names.message(op)));
    }

    private CodeBlock calling(int op, CodeBlock message) {
        OperationModel operation = model.operations().get(op);
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("state"));
        for (ParameterModel parameter : operation.parameters()) {
            arguments.add(CodeBlock.of("$L.$L", message, parameter.name()));
        }
        if (operation.deferred()) {
            arguments.add(CodeBlock.of("$L.from()", message));
        }
        return CodeBlock.of("worker.$L($L)", operation.name(), ClassFrame.arguments(arguments));
    }

    private TypeName message(int op, TypeName... arguments) {
        return arguments.length == 0 ? names.message(op) : ParameterizedTypeName.get(names.message(op), arguments);
    }

    /** Its type variables give names to the type arguments of the message, which are the same for all of its fields. */
    private MethodSpec apart(int op) {
        OperationModel operation = model.operations().get(op);
        TypeName outcome = operation.isCast()
                ? RuntimeNames.next(state)
                : RuntimeNames.reply(state, operation.reply().boxed());
        return MethodSpec.methodBuilder("handle" + names.stem(op))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addTypeVariables(operation.typeVariables())
                .returns(outcome)
                .addParameter(model.names().worker(), "worker")
                .addParameter(state, "state")
                .addParameter(message(op, Signatures.arguments(operation)), "message")
                .addException(Throwable.class)
                .addStatement("return $L", calling(op, CodeBlock.of("message")))
                .build();
    }
}
