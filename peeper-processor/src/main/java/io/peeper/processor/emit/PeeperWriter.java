package io.peeper.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.peeper.processor.model.PeeperModel;
import java.time.Duration;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/** Writes the class that starts and finds peepers, with the messages and the wiring inside. */
final class PeeperWriter {
    private final PeeperModel model;
    private final MemberNames names;
    private final ClassName client;
    private final TypeName state;

    PeeperWriter(PeeperModel model, MemberNames names) {
        this.model = model;
        this.names = names;
        this.client = model.names().client();
        this.state = model.state().type();
    }

    TypeSpec type() {
        TypeSpec.Builder type = frame(CodeBlock.of("new $T()", names.wiring()));
        for (int op = 0; op < model.operations().size(); op++) {
            type.addType(new MessageWriter(model.operations().get(op), op, names).type());
        }
        return type.addType(new WiringWriter(model, names).type()).build();
    }

    /** What callers of its methods need, and nothing that could be run. */
    TypeSpec standIn() {
        return frame(CodeBlock.of("null")).build();
    }

    private TypeSpec.Builder frame(CodeBlock wiring) {
        return ClassFrame.of(model, model.names().peeper(), Modifier.FINAL)
                .addJavadoc("Starts and finds peepers of {@link $T}.\n", model.type())
                .addField(protocol(wiring))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(spec())
                .addMethod(start())
                .addMethod(namedText())
                .addMethod(named())
                .addMethod(namedTextIn())
                .addMethod(namedIn())
                .addMethod(client())
                .addMethod(withTimeout());
    }

    private FieldSpec protocol(CodeBlock wiring) {
        TypeName type = ParameterizedTypeName.get(
                RuntimeNames.PROTOCOL, client, state, model.names().worker());
        return FieldSpec.builder(type, "PROTOCOL", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(wiring)
                .build();
    }

    private static MethodSpec.Builder method(String name, TypeName returned, String description) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(description)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(returned);
    }

    private ParameterSpec worker() {
        TypeName supplier = ParameterizedTypeName.get(
                ClassName.get(Supplier.class),
                WildcardTypeName.subtypeOf(model.names().worker()));
        return ParameterSpec.builder(supplier, "worker").build();
    }

    private MethodSpec spec() {
        CodeBlock listener = model.listener()
                .map(one -> CodeBlock.of(".listener(new $T())", one.type()))
                .orElse(CodeBlock.of(""));
        return method("spec", ParameterizedTypeName.get(RuntimeNames.SPEC, client, state), """
                        How to start a peeper, to be refined.

                        @param worker makes the worker, at the first start and after each crash
                        @param state the state to begin with
                        """)
                .addParameter(worker())
                .addParameter(state, "state")
                .addStatement("return $T.of(PROTOCOL, worker, state)$L", RuntimeNames.SPEC, listener)
                .build();
    }

    private MethodSpec start() {
        return method("start", client, """
                        Starts a peeper on the shared system.

                        @param worker makes the worker, at the first start and after each crash
                        @param state the state to begin with
                        """)
                .addParameter(worker())
                .addParameter(state, "state")
                .addStatement("return spec(worker, state).start()")
                .build();
    }

    private MethodSpec namedText() {
        return method("named", client, "A client of whoever holds a local name of the shared system when it is used.\n")
                .addParameter(String.class, "name")
                .addStatement("return named($T.local(name))", RuntimeNames.NAME)
                .build();
    }

    private MethodSpec named() {
        return method(
                        "named",
                        client,
                        "A client of whoever holds a name, as the shared system sees it, when it is used.\n")
                .addParameter(RuntimeNames.NAME, "name")
                .addStatement("return named($T.shared(), name)", RuntimeNames.SYSTEM)
                .build();
    }

    private MethodSpec namedTextIn() {
        return method("named", client, "A client of whoever holds a local name of a system when it is used.\n")
                .addParameter(RuntimeNames.SYSTEM, "system")
                .addParameter(String.class, "name")
                .addStatement("return named(system, $T.local(name))", RuntimeNames.NAME)
                .build();
    }

    private MethodSpec namedIn() {
        return method("named", client, "A client of whoever holds a name, as a system sees it, when it is used.\n")
                .addParameter(RuntimeNames.SYSTEM, "system")
                .addParameter(RuntimeNames.NAME, "name")
                .addStatement("return PROTOCOL.client($T.named(system, name, PROTOCOL))", RuntimeNames.TARGET)
                .build();
    }

    private MethodSpec client() {
        return method("client", client, "A typed view of a peeper.\n\n")
                .addJavadoc("@throws IllegalArgumentException if it has another protocol\n")
                .addParameter(RuntimeNames.REF, "ref")
                .addStatement("return PROTOCOL.client($T.of(ref, PROTOCOL))", RuntimeNames.TARGET)
                .build();
    }

    private MethodSpec withTimeout() {
        return method("withTimeout", client, """
                        A client of the same peeper, with another limit for all of its calls.

                        @param client a client
                        @param timeout how long callers wait; more than zero
                        """)
                .addParameter(client, "client")
                .addParameter(Duration.class, "timeout")
                .addStatement("return PROTOCOL.client($T.timed(client.target, timeout))", RuntimeNames.TARGET)
                .build();
    }
}
