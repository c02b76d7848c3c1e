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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Names for what is ours, out of the way of what is the user's. */
final class MemberNames {
    private final Set<String> used = new TreeSet<>();
    private final List<String> stems = new ArrayList<>();
    private final ClassName peeper;
    private final ClassName wiring;

    MemberNames(PeeperModel model) {
        peeper = model.names().peeper();
        addType(model.state().type());
        model.operations().forEach(this::addTypes);
        wiring = peeper.nestedClass(unused("Wiring", ""));
        for (OperationModel operation : model.operations()) {
            stems.add(unused(capitalized(operation.name()), "Message"));
        }
    }

    /** The class of the messages of an operation, by its number. */
    ClassName message(int op) {
        return peeper.nestedClass(stems.get(op) + "Message");
    }

    /** The part of that name that stands for the operation. */
    String stem(int op) {
        return stems.get(op);
    }

    ClassName wiring() {
        return wiring;
    }

    /** A name for a parameter of ours beside those of the user. */
    static String beside(Collection<ParameterModel> parameters, String wanted) {
        String name = wanted;
        while (isOneOf(parameters, name)) {
            name += "_";
        }
        return name;
    }

    static boolean isOneOf(Collection<ParameterModel> parameters, String name) {
        return parameters.stream().anyMatch(parameter -> parameter.name().equals(name));
    }

    static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Class files live in folders, and some of those don't tell upper from lower case. */
    private String unused(String wanted, String suffix) {
        String name = wanted;
        for (int i = 2; !used.add((name + suffix).toLowerCase(Locale.ROOT)); i++) {
            name = wanted + i;
        }
        return name;
    }

    private void addTypes(OperationModel operation) {
        addType(operation.reply().declared());
        operation.parameters().stream().map(ParameterModel::type).forEach(this::addType);
        operation.thrown().stream().map(ThrownModel::type).forEach(this::addType);
        operation.typeVariables().stream()
                .map(TypeVariableName::bounds)
                .flatMap(List::stream)
                .forEach(this::addType);
    }

    private void addType(TypeName type) {
        if (type instanceof ClassName name) {
            used.add(name.simpleNames().get(0).toLowerCase(Locale.ROOT));
        } else if (type instanceof ParameterizedTypeName name) {
            addType(name.rawType());
            name.typeArguments().forEach(this::addType);
        } else if (type instanceof ArrayTypeName name) {
            addType(name.componentType());
        } else if (type instanceof WildcardTypeName name) {
            name.upperBounds().forEach(this::addType);
            name.lowerBounds().forEach(this::addType);
        }
    }
}
