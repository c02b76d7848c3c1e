package io.peeper.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

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

    /** Whether and how a call may run on its caller's thread. */
    public Directness directnessOf(OperationModel operation) {
        return operation.deferred()
                ? Directness.NEVER
                : operation.marking().call().flatMap(CallMark::direct).orElse(direct);
    }
}
