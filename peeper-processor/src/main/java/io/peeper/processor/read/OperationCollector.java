package io.peeper.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The methods of an interface, inherited ones included and each of them once.
 *
 * <p>The order is that of the source: the interface's own methods, then those of its parents, depth first.
 */
final class OperationCollector {
    /** A method as a member of the protocol. */
    record Member(TypeElement owner, ExecutableElement element, ExecutableType type) {}

    /**
     * Methods that one method of a class implements together, none of which overrides another.
     *
     * @param members in the order of the source
     * @param overridden what one of them overrides, and the implementing method does too
     */
    record Group(List<Member> members, List<Member> overridden) {
        List<Member> all() {
            List<Member> all = new ArrayList<>(members);
            all.addAll(overridden);
            return all;
        }

        boolean isAbstract() {
            return members.stream()
                    .allMatch(member -> member.element().getModifiers().contains(Modifier.ABSTRACT));
        }
    }

    /** What every client is, and a protocol may be: its method is the client's own. */
    static final String CLIENT = "io.peeper.PeeperClient";

    private final Compilation compilation;
    private final Set<TypeElement> visited = new LinkedHashSet<>();
    private final List<Group> groups = new ArrayList<>();

    private OperationCollector(Compilation compilation) {
        this.compilation = compilation;
    }

    static List<Group> collect(Compilation compilation, TypeElement protocol) {
        OperationCollector collector = new OperationCollector(compilation);
        collector.visit((DeclaredType) protocol.asType());
        return collector.groups;
    }

    /** Asks each parent for its own methods: of the protocol, ecj would give another method of the same signature. */
    private void visit(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        if (!visited.add(element) || element.getQualifiedName().contentEquals(CLIENT)) {
            return;
        }
        for (ExecutableElement method : ElementFilter.methodsIn(element.getEnclosedElements())) {
            if (isInstanceMethod(method) && !isObjectMethod(method)) {
                add(new Member(
                        element, method, (ExecutableType) compilation.types().asMemberOf(type, method)));
            }
        }
        for (TypeMirror parent : compilation.types().directSupertypes(type)) {
            if (parent instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.INTERFACE) {
                visit(declared);
            }
        }
    }

    private static boolean isInstanceMethod(ExecutableElement method) {
        return !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE);
    }

    /** {@code equals}, {@code hashCode} and {@code toString} are the client's own. */
    private boolean isObjectMethod(ExecutableElement method) {
        Element object = compilation.elements().getTypeElement("java.lang.Object");
        return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
                .filter(inherited -> inherited.getModifiers().contains(Modifier.PUBLIC))
                .filter(inherited -> inherited.getSimpleName().contentEquals(method.getSimpleName()))
                .anyMatch(inherited -> compilation
                        .types()
                        .isSubsignature((ExecutableType) method.asType(), (ExecutableType) inherited.asType()));
    }

    private void add(Member member) {
        for (Group group : groups) {
            if (isSameMethod(group.members().get(0), member)) {
                merge(group, member);
                return;
            }
        }
        groups.add(new Group(new ArrayList<>(List.of(member)), new ArrayList<>()));
    }

    private boolean isSameMethod(Member one, Member other) {
        return one.element().getSimpleName().contentEquals(other.element().getSimpleName())
                && (compilation.types().isSubsignature(one.type(), other.type())
                        || compilation.types().isSubsignature(other.type(), one.type())
                        || isErasure(one.type(), other.type())
                        || isErasure(other.type(), one.type()));
    }

    /** Whether a method has the signature that is left of another one (JLS 8.4.2): ecj does not see that it overrides it. */
    private boolean isErasure(ExecutableType one, ExecutableType other) {
        boolean same = one.getTypeVariables().isEmpty()
                && one.getParameterTypes().size() == other.getParameterTypes().size();
        for (int i = 0; same && i < one.getParameterTypes().size(); i++) {
            same = compilation
                    .types()
                    .isSameType(
                            one.getParameterTypes().get(i),
                            compilation
                                    .types()
                                    .erasure(other.getParameterTypes().get(i)));
        }
        return same;
    }

    private void merge(Group group, Member member) {
        if (group.members().stream().anyMatch(known -> overrides(known, member))) {
            group.overridden().add(member);
            return;
        }
        group.members().stream().filter(known -> overrides(member, known)).forEach(group.overridden()::add);
        group.members().removeAll(group.overridden());
        group.members().add(member);
    }

    /** Of two methods that are the same: {@code Elements.overrides} of ecj also says so of unrelated interfaces. */
    private boolean overrides(Member one, Member other) {
        TypeMirror type = compilation.types().erasure(one.owner().asType());
        TypeMirror parent = compilation.types().erasure(other.owner().asType());
        return compilation.types().isSubtype(type, parent);
    }
}
