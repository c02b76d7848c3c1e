package io.peeper.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.List;

/**
 * One abstract method of a protocol.
 *
 * @param annotations those that the client's method repeats
 * @param mutable messages and replies of types that can be changed, each as a part of a sentence
 * @param unreachable types of the signature that the package of the protocol cannot name
 */
public record OperationModel(
        Site site,
        String name,
        Origin origin,
        Marking marking,
        List<AnnotationSpec> annotations,
        List<TypeVariableName> typeVariables,
        List<ParameterModel> parameters,
        boolean varargs,
        ReplyModel reply,
        List<ThrownModel> thrown,
        List<String> mutable,
        List<String> unreachable) {

    public static final long DEFAULT_TIMEOUT_MILLIS = 5_000;

    public OperationId id() {
        return new OperationId(
                name,
                parameters.stream()
                        .map(parameter -> parameter.erasure().toString())
                        .toList());
    }

    public boolean isCast() {
        return marking.cast().isPresent() || (marking.call().isEmpty() && reply instanceof ReplyModel.Nothing);
    }

    public boolean isAsync() {
        return reply instanceof ReplyModel.Future;
    }

    public boolean deferred() {
        return marking.call().map(CallMark::deferred).orElse(false);
    }

    public long timeoutMillis() {
        return marking.call().map(CallMark::timeoutMillis).orElse(DEFAULT_TIMEOUT_MILLIS);
    }

    /** Whether its last parameter is an array that callers write as a list of values, of a type that warns of it. */
    public boolean pollutesHeap() {
        return varargs && !parameters.get(parameters.size() - 1).reifiable();
    }

    /** The erased types of what the handler takes after the state. */
    public List<String> handlerErasure() {
        List<String> erasure = new ArrayList<>(id().parameters());
        if (deferred()) {
            erasure.add("io.peeper.From");
        }
        return erasure;
    }
}
