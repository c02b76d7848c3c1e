package io.peeper.processor.model;

import com.palantir.javapoet.ClassName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One protocol: an annotated interface and all that is known of it.
 *
 * @param inheritedDefaults default methods that the client inherits
 */
public record PeeperModel(
        Site site,
        ClassName type,
        ShapeModel shape,
        GeneratedNames names,
        StateModel state,
        Optional<NamedClass> copier,
        Optional<NamedClass> listener,
        Directness direct,
        List<OperationModel> operations,
        List<DefaultMethod> inheritedDefaults,
        Surroundings surroundings) {

    /** A method that runs at the caller. */
    public record DefaultMethod(Site site, OperationId id) {}

    /** What is left without the operations that are refused, and without anything else that may be. */
    public PeeperModel reduced(Predicate<OperationModel> sound) {
        return new PeeperModel(
                site,
                type,
                shape,
                names,
                state.reduced(),
                Optional.empty(),
                Optional.empty(),
                direct,
                shape.implementable() ? operations.stream().filter(sound).toList() : List.of(),
                inheritedDefaults,
                surroundings);
    }

    /** A number that is another one for another set of operations, in whatever order or way they are waited for. */
    public long fingerprint() {
        long hash = 0xcbf29ce484222325L; // FNV-1a, 64 bits
        for (byte one : description().getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (one & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }

    private String description() {
        StringBuilder text = new StringBuilder();
        text.append(type).append(' ').append(state.type());
        for (OperationModel operation : operations) {
            text.append(';')
                    .append(operation.isCast() ? "cast " : operation.isAsync() ? "ask " : "call ")
                    .append(operation.deferred() ? "deferred " : "")
                    .append(operation.id())
                    .append(operation.reply().erasure());
        }
        return text.toString();
    }

    /** Whether and how a call may run on its caller's thread. */
    public Directness directnessOf(OperationModel operation) {
        return operation.deferred()
                ? Directness.NEVER
                : operation.marking().call().flatMap(CallMark::direct).orElse(direct);
    }
}
