package io.peeper.processor.read;

import io.peeper.processor.model.StateModel.Choice;
import io.peeper.processor.model.StateModel.Component;
import io.peeper.processor.model.StateModel.Definition;
import io.peeper.processor.model.StateModel.Keeping;
import io.peeper.processor.model.StateModel.Property;
import io.peeper.processor.model.StateModel.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Leaves out what can be kept as it is: types from which nothing can be reached that has to be looked after. */
final class Pruning {
    private final SortedSet<Integer> reaching = new TreeSet<>();

    private Pruning(List<Definition> definitions) {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int i = 0; i < definitions.size(); i++) {
                Definition definition = definitions.get(i);
                boolean reaches = definition instanceof Definition.OfBean
                        || steps(definition).anyMatch(this::reaches);
                grown |= reaches && reaching.add(i);
            }
        }
    }

    static Keeping prune(Keeping keeping) {
        Pruning pruning = new Pruning(keeping.types());
        List<Definition> left = new ArrayList<>();
        pruning.reaching.forEach(
                index -> left.add(pruning.pruned(keeping.types().get(index))));
        return new Keeping(pruning.pruned(keeping.root()), left);
    }

    /** Whether a step does nothing, as far as its types are known yet. */
    static boolean isKept(Step step, List<Definition> definitions) {
        return !new Pruning(definitions).reaches(step);
    }

    private static Stream<Step> steps(Definition definition) {
        if (definition instanceof Definition.OfRecord record) {
            return record.components().stream().map(Component::step);
        } else if (definition instanceof Definition.OfChoice choice) {
            return choice.choices().stream().map(Choice::step);
        }
        return ((Definition.OfBean) definition).properties().stream().map(Property::step);
    }

    private boolean reaches(Step step) {
        return step instanceof Step.ByType type ? reaching.contains(type.definition()) : !(step instanceof Step.Keep);
    }

    /** Its place among those that are left. */
    private int number(int definition) {
        return reaching.headSet(definition).size();
    }

    private Step pruned(Step step) {
        if (step instanceof Step.Collection collection) {
            return new Step.Collection(collection.container(), all(collection.elements()));
        } else if (step instanceof Step.Known known) {
            return new Step.Known(known.container(), all(known.elements()));
        } else if (step instanceof Step.Array array) {
            return new Step.Array(pruned(array.element()));
        }
        return step instanceof Step.ByType type && reaching.contains(type.definition())
                ? new Step.ByType(number(type.definition()))
                : new Step.Keep();
    }

    private List<Step> all(List<Step> steps) {
        return steps.stream().map(this::pruned).toList();
    }

    private Definition pruned(Definition definition) {
        if (definition instanceof Definition.OfRecord record) {
            return new Definition.OfRecord(
                    record.type(),
                    record.components().stream()
                            .map(one -> new Component(one.name(), one.type(), pruned(one.step())))
                            .toList());
        } else if (definition instanceof Definition.OfChoice choice) {
            return new Definition.OfChoice(
                    choice.type(),
                    choice.choices().stream()
                            .map(one -> new Choice(one.type(), pruned(one.step())))
                            .toList());
        }
        Definition.OfBean bean = (Definition.OfBean) definition;
        return new Definition.OfBean(
                bean.type(),
                bean.properties().stream()
                        .map(one -> new Property(one.name(), one.getter(), one.setter(), pruned(one.step())))
                        .toList());
    }
}
