package io.peeper.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.peeper.processor.model.OperationModel;
import io.peeper.processor.model.PeeperModel;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the class that users extend. */
final class WorkerWriter {
    private final PeeperModel model;
    private final TypeName state;
    private final Set<ClassName> mentioned;

    WorkerWriter(PeeperModel model) {
        this.model = model;
        this.state = model.state().type();
        this.mentioned = MentionedTypes.in(model);
    }

    TypeSpec type() {
        TypeSpec.Builder type = ClassFrame.of(model, model.names().worker(), Modifier.ABSTRACT)
                .addJavadoc(
                        "The worker behind {@link $T}, to extend: one handler for each of its methods.\n", model.type())
                .superclass(ParameterizedTypeName.get(RuntimeNames.WORKER, state))
                .addField(ClassFrame.fingerprintField(model))
                .addMethod(constructor());
        model.operations().forEach(operation -> type.addMethod(handler(operation)));
        return type.addMethod(self()).build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("For subclasses.\n")
                .addModifiers(Modifier.PROTECTED)
                .build();
    }

    private MethodSpec handler(OperationModel operation) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(operation.name())
                .addJavadoc(description(operation))
                .addModifiers(Modifier.PROTECTED, Modifier.ABSTRACT)
                .addTypeVariables(operation.typeVariables())
                .returns(outcome(operation))
                .addParameter(state, MemberNames.beside(operation.parameters(), "state"))
                .addParameters(Signatures.parameters(operation))
                .addExceptions(Signatures.thrown(operation));
        if (operation.deferred()) {
            TypeName from = ParameterizedTypeName.get(
                    RuntimeNames.FROM, operation.reply().boxed());
            method.addParameter(from, MemberNames.beside(operation.parameters(), "from"));
        }
        return method.varargs(isVarargs(operation)).build();
    }

    /** An array of what cannot be in one is left an array, so that no handler has to silence the compiler. */
    private static boolean isVarargs(OperationModel operation) {
        return operation.varargs() && !operation.deferred() && !operation.pollutesHeap();
    }

    private TypeName outcome(OperationModel operation) {
        return operation.isCast()
                ? RuntimeNames.next(state)
                : RuntimeNames.reply(state, operation.reply().boxed());
    }

    /** Whether its simple name will do, as in the rest of the file. */
    private boolean isImported(ClassName type) {
        return List.of("java.lang", model.type().packageName()).contains(type.packageName())
                || mentioned.contains(type.topLevelClassName());
    }

    private CodeBlock description(OperationModel operation) {
        CodeBlock link = Signatures.link(operation, this::isImported);
        if (operation.isCast()) {
            return CodeBlock.of("Handles $L.\n", link);
        } else if (operation.deferred()) {
            String from = MemberNames.beside(operation.parameters(), "from");
            return CodeBlock.of("Answers $L, at once or later by {@code $L}.\n", link, from);
        } else if (operation.thrown().isEmpty()) {
            return CodeBlock.of("Answers $L.\n", link);
        }
        return CodeBlock.of("Answers $L. What it names in its throws clause is an answer too, and no crash.\n", link);
    }

    private MethodSpec self() {
        return MethodSpec.methodBuilder("self")
                .addJavadoc("""
                        A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
                        itself, and gets an exception instead.
                        """)
                .addModifiers(Modifier.PROTECTED, Modifier.FINAL)
                .returns(model.names().client())
                .addStatement("return $T.client(context().ref())", model.names().peeper())
                .build();
    }
}
