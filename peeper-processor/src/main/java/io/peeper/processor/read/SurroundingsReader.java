package io.peeper.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.peeper.processor.model.GeneratedNames;
import io.peeper.processor.model.Surroundings;
import io.peeper.processor.model.WorkerMethod;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;

/** Reads what lies around a protocol: names that are taken, annotations that apply, methods that are inherited. */
final class SurroundingsReader {
    private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";
    private static final String NULL_UNMARKED = "org.jspecify.annotations.NullUnmarked";

    private final Compilation compilation;
    private final TypeElement protocol;
    private final GeneratedNames names;

    SurroundingsReader(Compilation compilation, TypeElement protocol, GeneratedNames names) {
        this.compilation = compilation;
        this.protocol = protocol;
        this.names = names;
    }

    Surroundings read(TypeName state, List<TypeMirror> signatures, List<String> warnings) {
        List<String> members = memberTypes();
        return new Surroundings(
                members, shadowed(members, signatures), taken(), markers(), warnings, workerMethods(state));
    }

    /** Simple names of the member types that the client inherits. */
    private List<String> memberTypes() {
        return ElementFilter.typesIn(compilation.elements().getAllMembers(protocol)).stream()
                .map(type -> type.getSimpleName().toString())
                .distinct()
                .sorted()
                .toList();
    }

    private List<ClassName> shadowed(List<String> members, List<TypeMirror> signatures) {
        Set<ClassName> named = new LinkedHashSet<>(names.all());
        TypeParts.elements(signatures).stream()
                .map(type -> ClassName.get(type).topLevelClassName())
                .forEach(named::add);
        return named.stream()
                .filter(name -> name.packageName().equals(names.client().packageName()))
                .filter(name -> members.contains(name.simpleName()))
                .toList();
    }

    /** A class file that we wrote ourselves may be left from the compilation before. */
    private List<ClassName> taken() {
        return names.all().stream()
                .filter(name -> compilation
                        .type(protocol, name.canonicalName())
                        .filter(type -> AnnotationReader.find(type, "io.peeper.generated.PeeperGenerated")
                                .isEmpty())
                        .isPresent())
                .toList();
    }

    private List<AnnotationSpec> markers() {
        List<AnnotationSpec> markers = new ArrayList<>();
        nullMark()
                .ifPresent(name -> markers.add(
                        AnnotationSpec.builder(ClassName.bestGuess(name)).build()));
        compilation
                .type(protocol, "javax.annotation.processing.Generated")
                .map(type -> AnnotationSpec.builder(ClassName.get(type))
                        .addMember("value", "$S", "io.peeper.processor.PeeperProcessor")
                        .build())
                .ifPresent(markers::add);
        return markers;
    }

    /** A mark of the package holds for the generated classes as it is; one of the types around does not. */
    private Optional<String> nullMark() {
        for (Element at = protocol; at instanceof TypeElement; at = at.getEnclosingElement()) {
            for (String name : List.of(NULL_MARKED, NULL_UNMARKED)) {
                if (AnnotationReader.find(at, name).isPresent()) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private List<WorkerMethod> workerMethods(TypeName state) {
        List<WorkerMethod> methods = new ArrayList<>();
        Element worker = compilation.type(protocol, "io.peeper.Worker").orElse(null);
        while (worker instanceof TypeElement type && type.getSuperclass().getKind() != TypeKind.NONE) {
            ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                    .filter(SurroundingsReader::isInherited)
                    .map(method -> workerMethod(method, state))
                    .forEach(methods::add);
            worker = compilation.types().asElement(type.getSuperclass());
        }
        return methods;
    }

    private static boolean isInherited(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.PUBLIC)
                || method.getModifiers().contains(Modifier.PROTECTED);
    }

    private WorkerMethod workerMethod(ExecutableElement method, TypeName state) {
        List<String> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            boolean isState = parameter.asType() instanceof TypeVariable variable
                    && variable.asElement().getEnclosingElement() instanceof TypeElement;
            TypeMirror erasure = compilation.types().erasure(parameter.asType());
            parameters.add((isState ? state : TypeName.get(erasure).withoutAnnotations()).toString());
        }
        return new WorkerMethod(method.getSimpleName().toString(), parameters);
    }
}
