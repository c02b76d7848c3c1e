package io.peeper.processor.emit;

import com.palantir.javapoet.ClassName;
import io.peeper.processor.model.OperationModel;
import io.peeper.processor.model.ParameterModel;
import io.peeper.processor.model.PeeperModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Names for what is ours, out of the way of what is the user's. */
final class MemberNames {
    /** The name of a class is also that of a file, which may have 255 bytes. */
    private static final int LONGEST_STEM = 100;

    private final Set<String> used = new TreeSet<>();
    private final List<String> stems = new ArrayList<>();
    private final ClassName peeper;
    private final ClassName wiring;

    MemberNames(PeeperModel model) {
        peeper = model.names().peeper();
        MentionedTypes.in(model).forEach(type -> used.add(type.simpleName().toLowerCase(Locale.ROOT)));
        wiring = peeper.nestedClass(unused("Wiring", ""));
        for (OperationModel operation : model.operations()) {
            String stem = capitalized(operation.name());
            stems.add(unused(stem.substring(0, Math.min(stem.length(), LONGEST_STEM)), "Message"));
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
}
