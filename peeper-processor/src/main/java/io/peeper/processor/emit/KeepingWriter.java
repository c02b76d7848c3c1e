package io.peeper.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.peeper.processor.model.PeeperModel;
import io.peeper.processor.model.StateModel;
import io.peeper.processor.model.StateModel.Choice;
import io.peeper.processor.model.StateModel.Component;
import io.peeper.processor.model.StateModel.Definition;
import io.peeper.processor.model.StateModel.Property;
import io.peeper.processor.model.StateModel.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** Writes how a state is kept without anything that somebody else may still change. */
final class KeepingWriter {
    private final StateModel state;
    private final Optional<TypeName> copier;
    private final ClassName wiring;

    /** The runtime's class that makes collections: unmodifiable ones, or others of the same kind. */
    private final ClassName collections;

    private final List<String> names = new ArrayList<>();

    KeepingWriter(PeeperModel model, ClassName wiring) {
        this.state = model.state();
        this.copier = model.copier().map(named -> named.type());
        this.wiring = wiring;
        this.collections = state.isCopied() ? RuntimeNames.COPIED : RuntimeNames.FROZEN;
        NameAllocator allocator = new NameAllocator();
        for (Definition definition : state.keeping().types()) {
            names.add(allocator.newName((state.isCopied() ? "copy" : "freeze") + simpleName(definition.type())));
        }
    }

    private static String simpleName(TypeName type) {
        return type instanceof ParameterizedTypeName generic
                ? generic.rawType().simpleName()
                : ((ClassName) type).simpleName();
    }

    /** The copier, where the protocol names one. */
    List<FieldSpec> fields() {
        return copier
                .map(type -> FieldSpec.builder(type, "copier", Modifier.PRIVATE, Modifier.FINAL)
                        .initializer("new $T()", type)
                        .build())
                .stream()
                .toList();
    }

    List<MethodSpec> methods() {
        if (copier.isPresent()) {
            CodeBlock copy = CodeBlock.of("$T.by(copier, state)", RuntimeNames.COPIED);
            return List.of(freeze().addStatement("return $L", copy).build(), copies());
        }
        List<MethodSpec> methods = new ArrayList<>(keeping());
        if (methods.isEmpty()) {
            methods.add(freezesNothing());
        }
        if (state.isCopied()) {
            methods.add(copies());
        }
        return methods;
    }

    private static MethodSpec freezesNothing() {
        return MethodSpec.methodBuilder("freezes")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addStatement("return false")
                .build();
    }

    private static MethodSpec copies() {
        return MethodSpec.methodBuilder("copies")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addStatement("return true")
                .build();
    }

    private List<MethodSpec> keeping() {
        List<Definition> types = state.keeping().types();
        if (state.keeping().root() instanceof Step.Keep) {
            return List.of();
        }
        if (types.size() == 1 && types.get(0) instanceof Definition.OfRecord record && !namesItself(record)) {
            return List.of(freeze().addCode(components(record, "state")).build());
        }
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(freeze().addStatement("return $L", applied(state.keeping().root(), CodeBlock.of("state"), 0))
                .build());
        for (int i = 0; i < names.size(); i++) {
            methods.add(method(types.get(i), names.get(i)));
        }
        return methods;
    }

    private static boolean namesItself(Definition.OfRecord record) {
        return record.components().stream().map(Component::step).anyMatch(KeepingWriter::namesType);
    }

    private static boolean namesType(Step step) {
        return step instanceof Step.ByType || step.within().stream().anyMatch(KeepingWriter::namesType);
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
        if (definition instanceof Definition.OfChoice choice) {
            return method.addCode(choices(choice)).build();
        }
        method.beginControlFlow("if (value == null)")
                .addStatement("return null")
                .endControlFlow();
        return definition instanceof Definition.OfRecord record
                ? method.addCode(components(record, "value")).build()
                : method.addCode(properties((Definition.OfBean) definition)).build();
    }

    private CodeBlock components(Definition.OfRecord record, String whole) {
        NameAllocator locals = new NameAllocator();
        List.of(whole, "Copied", "Frozen", "UnaryOperator", wiring.simpleName()).forEach(locals::newName);
        CodeBlock.Builder code = CodeBlock.builder();
        List<CodeBlock> same = new ArrayList<>();
        List<CodeBlock> arguments = new ArrayList<>();
        for (Component component : record.components()) {
            CodeBlock part = CodeBlock.of("$L.$L()", whole, component.name());
            if (component.step() instanceof Step.Keep) {
                arguments.add(part);
            } else if (state.isCopied()) {
                arguments.add(applied(component.step(), part, 0));
            } else {
                String local = locals.newName(component.name());
                code.addStatement("var $L = $L", local, applied(component.step(), part, 0));
                same.add(CodeBlock.of("$L == $L", local, part));
                arguments.add(CodeBlock.of("$L", local));
            }
        }
        if (state.isCopied()) {
            String format = arguments.size() > 3 ? "return new $T(\n$L)" : "return new $T($L)";
            String separator = arguments.size() > 3 ? ",\n" : ", ";
            return code.addStatement(format, record.type(), CodeBlock.join(arguments, separator))
                    .build();
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

    /** An object of a subclass would lose what that adds. */
    private CodeBlock properties(Definition.OfBean bean) {
        TypeName raw = bean.type() instanceof ParameterizedTypeName generic ? generic.rawType() : bean.type();
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$T.exactly($T.class, value)", RuntimeNames.COPIED, raw)
                .addStatement("$T copy = new $T()", bean.type(), bean.type());
        for (Property property : bean.properties()) {
            CodeBlock read = property.getter().isEmpty()
                    ? CodeBlock.of("value.$L", property.name())
                    : CodeBlock.of("value.$L()", property.getter());
            CodeBlock copied = applied(property.step(), read, 0);
            if (property.setter().isEmpty()) {
                code.addStatement("copy.$L = $L", property.name(), copied);
            } else {
                code.addStatement("copy.$L($L)", property.setter(), copied);
            }
        }
        return code.addStatement("return copy").build();
    }

    private CodeBlock applied(Step step, CodeBlock value, int depth) {
        if (step instanceof Step.ByType type) {
            return CodeBlock.of("$L($L)", names.get(type.definition()), value);
        } else if (step instanceof Step.Keep) {
            return value;
        }
        List<CodeBlock> arguments = new ArrayList<>(List.of(value));
        arguments.addAll(elements(step.within(), depth));
        boolean shallow = arguments.size() == 1;
        return CodeBlock.of("$T.$L($L)", collections, method(step, shallow), ClassFrame.arguments(arguments));
    }

    private static String method(Step step, boolean shallow) {
        if (step instanceof Step.Collection collection) {
            return collection.container();
        } else if (step instanceof Step.Known known) {
            return shallow ? "known" : known.container();
        }
        return "array";
    }

    /** Nothing where all elements are kept. */
    private List<CodeBlock> elements(List<Step> steps, int depth) {
        boolean shallow = steps.stream().allMatch(Step.Keep.class::isInstance);
        return shallow
                ? List.of()
                : steps.stream().map(step -> function(step, depth)).toList();
    }

    private CodeBlock function(Step step, int depth) {
        if (step instanceof Step.ByType type) {
            return CodeBlock.of("$T::$L", wiring, names.get(type.definition()));
        } else if (step instanceof Step.Keep) {
            return CodeBlock.of("$T.identity()", UnaryOperator.class);
        }
        String element = depth == 0 ? "element" : "element" + (depth + 1);
        return CodeBlock.of("$L -> $L", element, applied(step, CodeBlock.of("$L", element), depth + 1));
    }
}
