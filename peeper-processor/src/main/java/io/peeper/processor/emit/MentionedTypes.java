package io.peeper.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.peeper.processor.model.OperationModel;
import io.peeper.processor.model.ParameterModel;
import io.peeper.processor.model.PeeperModel;
import io.peeper.processor.model.ThrownModel;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The top-level classes that the signatures of a protocol name, so that every file that repeats those imports them. */
final class MentionedTypes {
    private final Set<ClassName> names = new TreeSet<>();

    private MentionedTypes() {}

    static Set<ClassName> in(PeeperModel model) {
        MentionedTypes types = new MentionedTypes();
        types.add(model.state().type());
        model.operations().forEach(types::addAll);
        return types.names;
    }

    private void addAll(OperationModel operation) {
        add(operation.reply().declared());
        operation.parameters().stream().map(ParameterModel::type).forEach(this::add);
        operation.thrown().stream().map(ThrownModel::type).forEach(this::add);
        operation.typeVariables().stream()
                .map(TypeVariableName::bounds)
                .flatMap(List::stream)
                .forEach(this::add);
    }

    private void add(TypeName type) {
        if (type instanceof ClassName name) {
            names.add(name.topLevelClassName().withoutAnnotations());
        } else if (type instanceof ParameterizedTypeName name) {
            add(name.rawType());
            name.typeArguments().forEach(this::add);
        } else if (type instanceof ArrayTypeName name) {
            add(name.componentType());
        } else if (type instanceof WildcardTypeName name) {
            name.upperBounds().forEach(this::add);
            name.lowerBounds().forEach(this::add);
        }
    }
}
