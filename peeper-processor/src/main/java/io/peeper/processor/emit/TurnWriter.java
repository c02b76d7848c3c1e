package io.peeper.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.peeper.processor.model.OperationModel;
import io.peeper.processor.model.PeeperModel;
import io.peeper.processor.model.ReplyModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the body of a client's method that runs the handler itself, where the runtime gives it a turn, and else sends a message. All of it
 * is to be compiled into the caller, so it is short; and what it makes is made only where it is needed.
 */
final class TurnWriter {
    private final PeeperModel model;
    private final OperationModel operation;
    private final int op;
    private final TypeName message;
    private final String target;
    private final String direct;
    private final String worker;
    private final String turn;
    private final String state;
    private final String reply;
    private final String thrown;
    private final String sent;
    private final String nanos;

    TurnWriter(PeeperModel model, OperationModel operation, int op, TypeName message) {
        this.model = model;
        this.operation = operation;
        this.op = op;
        this.message = message;
        target = MemberNames.isOneOf(operation.parameters(), "target") ? "this.target" : "target";
        direct = local("direct");
        worker = local("worker");
        turn = local("turn");
        state = local("state");
        reply = local("reply");
        thrown = local("thrown");
        sent = local("message");
        nanos = ClientWriter.nanos(operation.timeoutMillis());
    }

    private String local(String wanted) {
        return MemberNames.beside(operation.parameters(), wanted);
    }

    CodeBlock body() {
        CodeBlock.Builder body = CodeBlock.builder();
        body.beginControlFlow("if ($L instanceof $T $L)", target, RuntimeNames.DIRECT_TARGET, direct);
        body.addStatement("$1T $2L = ($1T) $3L.atHand()", model.names().worker(), worker, direct);
        body.addStatement("$T $L = $L.enter($L, $L, $L)", RuntimeNames.TURN, turn, direct, worker, op, nanos);
        body.beginControlFlow("if ($L != null && $L != null)", turn, worker);
        running(body);
        body.endControlFlow();
        body.endControlFlow();
        body.addStatement("$L$L.call($L, $L)", isVoid() ? "" : "return ", target, made(), nanos);
        return body.build();
    }

    private void running(CodeBlock.Builder body) {
        TypeName stateType = model.state().type();
        body.beginControlFlow("try");
        body.addStatement("$T $L = $L.state($L, $L)", stateType, state, direct, turn, worker);
        body.addStatement(
                "$T $L = $L.$L($L)",
                RuntimeNames.reply(stateType, operation.reply().boxed()),
                reply,
                worker,
                operation.name(),
                handed());
        body.beginControlFlow(
                "if ($L.leave($L, $L, $L, $T.class, $L))",
                direct,
                turn,
                worker,
                reply,
                type(),
                isVoid() || !operation.reply().declared().isPrimitive());
        if (isVoid()) {
            body.addStatement("return");
        } else {
            body.addStatement("return $T.value($L)", RuntimeNames.DIRECT_TARGET, reply);
        }
        body.endControlFlow();
        returning(body, CodeBlock.of("$L.finish($L, $L, $L,$W$L, $L)", direct, turn, worker, reply, made(), nanos));
        body.nextControlFlow("catch ($T $L)", Throwable.class, thrown);
        body.addStatement("$T $L", message, sent);
        body.beginControlFlow("try");
        body.addStatement("$L = $L", sent, made());
        body.addStatement("$L.fail($L, $L, $L, $L)", direct, turn, worker, thrown, sent);
        body.nextControlFlow("finally");
        body.addStatement("$L.over($L)", direct, turn);
        body.endControlFlow();
        returning(body, CodeBlock.of("$L.await($L, $L)", direct, sent, nanos));
        body.endControlFlow();
    }

    private boolean isVoid() {
        return operation.reply() instanceof ReplyModel.Nothing;
    }

    private void returning(CodeBlock.Builder body, CodeBlock call) {
        if (isVoid()) {
            body.addStatement("$L", call);
            body.addStatement("return");
        } else {
            body.addStatement("return $L", call);
        }
    }

    private CodeBlock made() {
        return CodeBlock.of("new $T($L)", message, ClassFrame.arguments(ClientWriter.arguments(operation)));
    }

    private CodeBlock handed() {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$L", state));
        arguments.addAll(ClientWriter.arguments(operation));
        return ClassFrame.arguments(arguments);
    }

    /** Of the reply, as a class that values are of. */
    private TypeName type() {
        TypeName erasure = operation.reply().erasure();
        return erasure.isPrimitive() || isVoid() ? erasure.box() : erasure;
    }
}
