package io.peeper.processor.read;

import io.peeper.processor.model.StateModel.Choice;
import io.peeper.processor.model.StateModel.Component;
import io.peeper.processor.model.StateModel.Definition;
import io.peeper.processor.model.StateModel.Freeze;
import io.peeper.processor.model.StateModel.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Leaves out what need not be frozen: types from which no collection can be reached. */
final class FreezePruning {
    private final SortedSet<Integer> reaching = new TreeSet<>();

    private FreezePruning(List<Definition> definitions) {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int i = 0; i < definitions.size(); i++) {
                boolean reaches = steps(definitions.get(i)).stream().anyMatch(this::reachesCollection);
                grown |= reaches && reaching.add(i);
            }
        }
    }

    static Freeze prune(Freeze freeze) {
        FreezePruning pruning = new FreezePruning(freeze.types());
        List<Definition> left = new ArrayList<>();
        pruning.reaching.forEach(index -> left.add(pruning.pruned(freeze.types().get(index))));
        return new Freeze(pruning.pruned(freeze.root()), left);
    }

    /** Whether a step does nothing, as far as its types are known yet. */
    static boolean isKept(Step step, List<Definition> definitions) {
        return !new FreezePruning(definitions).reachesCollection(step);
    }

    private static List<Step> steps(Definition definition) {
        return definition instanceof Definition.OfRecord record
                ? record.components().stream().map(Component::step).toList()
                : ((Definition.OfChoice) definition)
                        .choices().stream().map(Choice::step).toList();
    }

    private boolean reachesCollection(Step step) {
        return step instanceof Step.Collection
                || (step instanceof Step.ByType type && reaching.contains(type.definition()));
    }

    /** Its place among those that are left. */
    private int number(int definition) {
        return reaching.headSet(definition).size();
    }

    private Step pruned(Step step) {
        if (step instanceof Step.Collection collection) {
            return new Step.Collection(
                    collection.container(),
                    collection.elements().stream().map(this::pruned).toList());
        }
        return step instanceof Step.ByType type && reaching.contains(type.definition())
                ? new Step.ByType(number(type.definition()))
                : new Step.Keep();
    }

    private Definition pruned(Definition definition) {
        if (definition instanceof Definition.OfRecord record) {
            return new Definition.OfRecord(
                    record.type(),
                    record.components().stream()
                            .map(one -> new Component(one.name(), one.type(), pruned(one.step())))
                            .toList());
        }
        Definition.OfChoice choice = (Definition.OfChoice) definition;
        return new Definition.OfChoice(
                choice.type(),
                choice.choices().stream()
                        .map(one -> new Choice(one.type(), pruned(one.step())))
                        .toList());
    }
}
