package io.peeper.processor.read;

import com.palantir.javapoet.ClassName;
import io.peeper.processor.model.Directness;
import io.peeper.processor.model.GeneratedNames;
import io.peeper.processor.model.OperationId;
import io.peeper.processor.model.OperationModel;
import io.peeper.processor.model.PeeperModel;
import io.peeper.processor.model.ShapeModel;
import io.peeper.processor.model.Site;
import io.peeper.processor.model.StateModel;
import io.peeper.processor.read.OperationCollector.Group;
import io.peeper.processor.report.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads one annotated type. */
public final class InterfaceReader {
    private final Compilation compilation;
    private final TypeElement type;
    private final AnnotationMirror annotation;
    private final Site site;
    private final Reachability reachability;
    private final UnresolvedTypes unresolved;

    private InterfaceReader(Compilation compilation, TypeElement type, AnnotationMirror annotation) {
        this.compilation = compilation;
        this.type = type;
        this.annotation = annotation;
        this.site = Site.of(type, 0);
        this.reachability = new Reachability(compilation, type);
        this.unresolved = new UnresolvedTypes(compilation);
    }

    /** What is known of a type; nothing if it is not annotated any more. */
    public static Optional<Reading> read(Compilation compilation, TypeElement type) {
        return AnnotationReader.find(type, AnnotationReader.PEEPER)
                .map(annotation -> new InterfaceReader(compilation, type, annotation).read());
    }

    private Reading read() {
        return waiting().orElseGet(() -> new Reading.Complete(model()));
    }

    private Optional<Reading> waiting() {
        return withoutState()
                .or(() -> unresolvedLiteral("state"))
                .or(() -> unresolvedLiteral("listener"))
                .or(() -> unresolvedLiteral("copier"))
                .or(this::unresolvedParent)
                .or(this::unresolvedState)
                .or(() -> groups().stream()
                        .flatMap(group -> group.members().stream())
                        .flatMap(member -> unresolved(member.element()).stream())
                        .findFirst());
    }

    /** The compiler says so itself. */
    private Optional<Reading> withoutState() {
        return AnnotationReader.written(annotation, "state").isPresent()
                ? Optional.empty()
                : Optional.of(notYet("state", "its annotation", true));
    }

    private Optional<Reading> unresolvedParent() {
        return unresolved.inSupertypes(type).map(name -> notYet(name, "its supertype", compilation.isSource(type)));
    }

    private Optional<Reading> unresolvedState() {
        return literal("state")
                .flatMap(new StateReader(compilation, reachability)::missing)
                .map(name -> notYet(name, "its state", true));
    }

    private Optional<Reading> unresolved(ExecutableElement method) {
        return unresolved
                .inSignature(method)
                .map(name -> notYet(name, "its method " + method.getSimpleName(), compilation.isSource(method)));
    }

    private Reading notYet(String name, String place, boolean inSource) {
        return new Reading.NotYet(site, name, place, inSource);
    }

    private Optional<Reading> unresolvedLiteral(String member) {
        return AnnotationReader.written(annotation, member)
                .map(AnnotationValue::getValue)
                .filter(value -> !(value instanceof TypeMirror mirror) || mirror.getKind() == TypeKind.ERROR)
                .map(value -> notYet(value.toString(), "its " + member, true));
    }

    private List<Group> groups() {
        return type.getKind() == ElementKind.INTERFACE ? OperationCollector.collect(compilation, type) : List.of();
    }

    private PeeperModel model() {
        ClassName name = ClassName.get(type);
        GeneratedNames names = GeneratedNames.of(name);
        List<Group> groups = groups();
        List<TypeMirror> signatures = groups.stream()
                .flatMap(group -> group.members().stream())
                .flatMap(member -> SignatureReader.mentioned(member).stream())
                .toList();
        TypeMirror stateType = literal("state").orElseThrow();
        StateReader states = new StateReader(compilation, reachability);
        StateModel state = states.read(valueSite("state"), stateType);
        List<TypeMirror> mentioned = new ArrayList<>(signatures);
        mentioned.addAll(states.mentioned(stateType));
        return new PeeperModel(
                site,
                name,
                shape(),
                names,
                state,
                literal("copier").map(copier -> named().copier(valueSite("copier"), copier, stateType)),
                literal("listener").map(listener -> named().listener(valueSite("listener"), listener, stateType)),
                AnnotationReader.direct(annotation).orElse(Directness.AUTO),
                operations(groups),
                defaults(groups),
                new SurroundingsReader(compilation, type, names)
                        .read(state.type(), signatures, new LintReader(compilation).read(type, groups, mentioned)));
    }

    private Site valueSite(String member) {
        return AnnotationReader.written(annotation, member)
                .map(value -> site.at(annotation, value))
                .orElse(site.at(annotation));
    }

    /** A class literal that is written; {@code void.class} is as good as none, except for the state. */
    private Optional<TypeMirror> literal(String member) {
        return AnnotationReader.written(annotation, member)
                .map(AnnotationValue::getValue)
                .filter(TypeMirror.class::isInstance)
                .map(TypeMirror.class::cast)
                .filter(mirror -> member.equals("state") || mirror.getKind() != TypeKind.VOID);
    }

    private NamedClassReader named() {
        return new NamedClassReader(compilation, reachability);
    }

    private List<OperationModel> operations(List<Group> groups) {
        SignatureReader signatures = new SignatureReader(compilation, type);
        List<OperationModel> operations = new ArrayList<>();
        for (Group group : groups) {
            if (group.isAbstract()) {
                operations.add(signatures.read(group, operations.size() + 1));
            }
        }
        return operations;
    }

    private List<PeeperModel.DefaultMethod> defaults(List<Group> groups) {
        return groups.stream()
                .filter(group -> !group.isAbstract())
                .map(group -> group.members().get(0).element())
                .map(method -> new PeeperModel.DefaultMethod(
                        Site.of(compilation.isSource(method) ? method : type, 0),
                        new OperationId(
                                method.getSimpleName().toString(),
                                method.getParameters().stream()
                                        .map(parameter -> parameter.asType().toString())
                                        .toList())))
                .toList();
    }

    private ShapeModel shape() {
        return new ShapeModel(
                kind(),
                type.getKind() == ElementKind.INTERFACE,
                type.getModifiers().contains(Modifier.SEALED),
                reachability
                        .hidden(type)
                        .map(hidden -> Display.type(ClassName.get(hidden)))
                        .orElse(""),
                type.getTypeParameters().stream()
                        .map(parameter -> parameter.getSimpleName().toString())
                        .toList(),
                isPublic(),
                isClient());
    }

    private boolean isClient() {
        return compilation
                .type(type, OperationCollector.CLIENT)
                .filter(client -> compilation.types().isSubtype(type.asType(), client.asType()))
                .isPresent();
    }

    private String kind() {
        return switch (type.getKind()) {
            case INTERFACE -> "an interface";
            case ENUM -> "an enum";
            case RECORD -> "a record";
            case ANNOTATION_TYPE -> "an annotation type";
            default -> "a class";
        };
    }

    private boolean isPublic() {
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            if (!at.getModifiers().contains(Modifier.PUBLIC) && !Compilation.isMemberOfInterface(at)) {
                return false;
            }
        }
        return true;
    }
}
