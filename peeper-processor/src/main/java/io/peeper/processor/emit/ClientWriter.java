package io.peeper.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.peeper.processor.model.Directness;
import io.peeper.processor.model.OperationModel;
import io.peeper.processor.model.ParameterModel;
import io.peeper.processor.model.PeeperModel;
import io.peeper.processor.model.ReplyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import javax.lang.model.element.Modifier;

/** Writes the typed stub. */
final class ClientWriter {
    private final PeeperModel model;
    private final MemberNames names;
    private final ClassName client;

    ClientWriter(PeeperModel model, MemberNames names) {
        this.model = model;
        this.names = names;
        this.client = model.names().client();
    }

    TypeSpec type() {
        TypeSpec.Builder type = ClassFrame.of(model, client, Modifier.FINAL)
                .addJavadoc("Typed stub of {@link $T}: each method sends a message to its worker.\n", model.type())
                .addSuperinterface(model.type())
                .alwaysQualify(hidden())
                .addField(ClassFrame.fingerprintField(model))
                .addField(RuntimeNames.TARGET, "target", Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(peeper());
        if (!model.shape().client()) {
            type.addSuperinterface(RuntimeNames.CLIENT);
        }
        for (int op = 0; op < model.operations().size(); op++) {
            type.addMethod(operation(model.operations().get(op), op));
        }
        return type.addMethod(equality()).addMethod(hash()).addMethod(text()).build();
    }

    /** Simple names that stand for something else: for member types, and in the annotations of a method for its variables. */
    private String[] hidden() {
        Set<String> hidden = new TreeSet<>(model.surroundings().memberTypes());
        for (OperationModel operation : model.operations()) {
            Set<String> annotations = new TreeSet<>(List.of("Override", "SuppressWarnings"));
            operation
                    .annotations()
                    .forEach(annotation -> annotations.add(((ClassName) annotation.type()).simpleName()));
            operation.typeVariables().stream()
                    .map(TypeVariableName::name)
                    .filter(annotations::contains)
                    .forEach(hidden::add);
        }
        return hidden.toArray(String[]::new);
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(RuntimeNames.TARGET, "target")
                .addStatement("this.target = target")
                .build();
    }

    private static MethodSpec peeper() {
        return MethodSpec.methodBuilder("peeper")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeNames.REF)
                .addStatement("return target.ref()")
                .build();
    }

    private MethodSpec operation(OperationModel operation, int op) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(operation.name())
                .addAnnotation(Override.class)
                .addAnnotations(operation.annotations())
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariables(operation.typeVariables())
                .returns(operation.reply().declared())
                .addParameters(Signatures.parameters(operation))
                .varargs(operation.varargs())
                .addExceptions(Signatures.thrown(operation));
        if (operation.pollutesHeap()) {
            method.addAnnotation(ClassFrame.suppressed(List.of("unchecked")));
        }
        boolean takesTurns = !operation.isCast()
                && !operation.isAsync()
                && !operation.deferred()
                && model.directnessOf(operation) != Directness.NEVER;
        return (takesTurns
                        ? method.addCode(new TurnWriter(model, operation, op, message(operation, op)).body())
                        : method.addStatement(sending(operation, op)))
                .build();
    }

    private CodeBlock sending(OperationModel operation, int op) {
        String target = MemberNames.isOneOf(operation.parameters(), "target") ? "this.target" : "target";
        CodeBlock message =
                CodeBlock.of("new $T($L)", message(operation, op), ClassFrame.arguments(arguments(operation)));
        if (operation.isCast()) {
            return CodeBlock.of("$L.cast($L)", target, message);
        }
        String returning = operation.reply() instanceof ReplyModel.Nothing ? "" : "return ";
        String verb = operation.isAsync() ? "ask" : "call";
        return CodeBlock.of("$L$L.$L($L, $L)", returning, target, verb, message, nanos(operation.timeoutMillis()));
    }

    private TypeName message(OperationModel operation, int op) {
        return operation.typeVariables().isEmpty()
                ? names.message(op)
                : ParameterizedTypeName.get(names.message(op), Signatures.arguments(operation));
    }

    /** What callers write as a list of values arrives in an array that they may hold on to. */
    static List<CodeBlock> arguments(OperationModel operation) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (ParameterModel parameter : operation.parameters()) {
            arguments.add(CodeBlock.of("$L", parameter.name()));
        }
        if (operation.varargs()) {
            int last = arguments.size() - 1;
            CodeBlock array = arguments.get(last);
            arguments.set(last, CodeBlock.of("$L == null ? null : $L.clone()", array, array));
        }
        return arguments;
    }

    /** As people write it; what does not fit is as long as for ever. */
    static String nanos(long millis) {
        long nanos = TimeUnit.MILLISECONDS.toNanos(millis);
        String digits = Long.toString(nanos == Long.MAX_VALUE ? 0 : nanos);
        return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "_") + "L";
    }

    private MethodSpec equality() {
        return MethodSpec.methodBuilder("equals")
                .addJavadoc("Clients are equal if they stand for the same peeper.\n")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(Object.class, "other")
                .addStatement(
                        "return other instanceof $T client && client.target.identity().equals(target.identity())",
                        client)
                .build();
    }

    private static MethodSpec hash() {
        return MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(int.class)
                .addStatement("return target.identity().hashCode()")
                .build();
    }

    private MethodSpec text() {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $S + target + $S", client.simpleName() + "[", "]")
                .build();
    }
}
