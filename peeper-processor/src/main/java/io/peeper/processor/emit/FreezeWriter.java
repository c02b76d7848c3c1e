package io.peeper.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.peeper.processor.model.StateModel;
import io.peeper.processor.model.StateModel.Choice;
import io.peeper.processor.model.StateModel.Component;
import io.peeper.processor.model.StateModel.Definition;
import io.peeper.processor.model.StateModel.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** Writes how a state is kept without the collections that its maker may still change. */
final class FreezeWriter {
    private final StateModel state;
    private final ClassName wiring;
    private final List<String> names = new ArrayList<>();

    FreezeWriter(StateModel state, ClassName wiring) {
        this.state = state;
        this.wiring = wiring;
        NameAllocator allocator = new NameAllocator();
        for (Definition definition : state.freeze().types()) {
            names.add(allocator.newName("freeze" + simpleName(definition.type())));
        }
    }

    private static String simpleName(TypeName type) {
        return type instanceof ParameterizedTypeName generic
                ? generic.rawType().simpleName()
                : ((ClassName) type).simpleName();
    }

    List<MethodSpec> methods() {
        List<Definition> types = state.freeze().types();
        if (types.isEmpty()) {
            return List.of();
        }
        if (types.size() == 1 && types.get(0) instanceof Definition.OfRecord record && !namesItself(record)) {
            return List.of(freeze().addCode(components(record, "state")).build());
        }
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(freeze().addStatement("return $L", applied(state.freeze().root(), CodeBlock.of("state"), 0))
                .build());
        for (int i = 0; i < names.size(); i++) {
            methods.add(method(types.get(i), names.get(i)));
        }
        return methods;
    }

    private static boolean namesItself(Definition.OfRecord record) {
        return record.components().stream().map(Component::step).anyMatch(FreezeWriter::namesType);
    }

    private static boolean namesType(Step step) {
        return step instanceof Step.ByType
                || (step instanceof Step.Collection collection
                        && collection.elements().stream().anyMatch(FreezeWriter::namesType));
    }

    private MethodSpec.Builder freeze() {
        return MethodSpec.methodBuilder("freeze")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(state.type())
                .addParameter(state.type(), "state");
    }

    private MethodSpec method(Definition definition, String name) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(definition.type())
                .addParameter(definition.type(), "value");
        if (definition instanceof Definition.OfRecord record) {
            return method.beginControlFlow("if (value == null)")
                    .addStatement("return null")
                    .endControlFlow()
                    .addCode(components(record, "value"))
                    .build();
        }
        return method.addCode(choices((Definition.OfChoice) definition)).build();
    }

    private CodeBlock components(Definition.OfRecord record, String whole) {
        NameAllocator locals = new NameAllocator();
        List.of(whole, "Frozen", "UnaryOperator", wiring.simpleName()).forEach(locals::newName);
        CodeBlock.Builder code = CodeBlock.builder();
        List<CodeBlock> same = new ArrayList<>();
        List<CodeBlock> arguments = new ArrayList<>();
        for (Component component : record.components()) {
            CodeBlock part = CodeBlock.of("$L.$L()", whole, component.name());
            if (component.step() instanceof Step.Keep) {
                arguments.add(part);
            } else {
                String local = locals.newName(component.name());
                code.addStatement("var $L = $L", local, applied(component.step(), part, 0));
                same.add(CodeBlock.of("$L == $L", local, part));
                arguments.add(CodeBlock.of("$L", local));
            }
        }
        String format = same.size() == 1 ? "return $L ? $L : new $T($L)" : "return $L\n? $L\n: new $T($L)";
        return code.addStatement(
                        format, CodeBlock.join(same, "\n&& "), whole, record.type(), ClassFrame.arguments(arguments))
                .build();
    }

    private CodeBlock choices(Definition.OfChoice sealed) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Choice choice : sealed.choices()) {
            if (choice.step() instanceof Step.ByType type) {
                code.beginControlFlow("if (value instanceof $T one)", choice.type())
                        .addStatement("return $L(one)", names.get(type.definition()))
                        .endControlFlow();
            }
        }
        return code.addStatement("return value").build();
    }

    private CodeBlock applied(Step step, CodeBlock value, int depth) {
        if (step instanceof Step.ByType type) {
            return CodeBlock.of("$L($L)", names.get(type.definition()), value);
        } else if (step instanceof Step.Collection collection) {
            List<CodeBlock> arguments = new ArrayList<>(List.of(value));
            arguments.addAll(elements(collection, depth));
            return CodeBlock.of(
                    "$T.$L($L)", RuntimeNames.FROZEN, collection.container(), ClassFrame.arguments(arguments));
        }
        return value;
    }

    /** Nothing where all elements are kept. */
    private List<CodeBlock> elements(Step.Collection collection, int depth) {
        boolean shallow = collection.elements().stream().allMatch(Step.Keep.class::isInstance);
        return shallow
                ? List.of()
                : collection.elements().stream()
                        .map(step -> function(step, depth))
                        .toList();
    }

    private CodeBlock function(Step step, int depth) {
        if (step instanceof Step.ByType type) {
            return CodeBlock.of("$T::$L", wiring, names.get(type.definition()));
        } else if (step instanceof Step.Collection) {
            String element = depth == 0 ? "element" : "element" + (depth + 1);
            return CodeBlock.of("$L -> $L", element, applied(step, CodeBlock.of("$L", element), depth + 1));
        }
        return CodeBlock.of("$T.identity()", UnaryOperator.class);
    }
}
