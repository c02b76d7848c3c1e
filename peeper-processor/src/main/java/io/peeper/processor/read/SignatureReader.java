package io.peeper.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.peeper.processor.model.Marking;
import io.peeper.processor.model.OperationModel;
import io.peeper.processor.model.Origin;
import io.peeper.processor.model.ParameterModel;
import io.peeper.processor.model.ReplyModel;
import io.peeper.processor.model.Site;
import io.peeper.processor.model.ThrownModel;
import io.peeper.processor.read.OperationCollector.Group;
import io.peeper.processor.read.OperationCollector.Member;
import io.peeper.processor.report.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Reads one operation: parameters, reply, exceptions. */
final class SignatureReader {
    private static final Set<String> FUTURES =
            Set.of("java.util.concurrent.CompletionStage", "java.util.concurrent.CompletableFuture");
    private static final Set<String> NULLNESS = Set.of("Nullable", "CheckForNull", "NonNull", "Nonnull", "NotNull");

    private final Compilation compilation;
    private final TypeElement protocol;
    private final TypeNames names;
    private final Reachability reachability;
    private final Types types;

    SignatureReader(Compilation compilation, TypeElement protocol) {
        this.compilation = compilation;
        this.protocol = protocol;
        this.reachability = new Reachability(compilation, protocol);
        this.names = new TypeNames(compilation, reachability);
        this.types = compilation.types();
    }

    OperationModel read(Group group, int order) {
        Member lead = narrowest(group.members());
        ExecutableElement method = lead.element();
        Site site = site(method, order);
        return new OperationModel(
                site,
                method.getSimpleName().toString(),
                origin(lead),
                marking(group, order),
                repeated(method, lead.type().getReturnType()),
                variables(lead),
                parameters(lead),
                method.isVarArgs(),
                reply(lead.type().getReturnType()),
                thrown(group, lead),
                mutable(lead),
                reachability.unreachable(mentioned(lead)));
    }

    /** What a signature mentions. */
    static List<TypeMirror> mentioned(Member member) {
        List<TypeMirror> mentioned = new ArrayList<>(member.type().getParameterTypes());
        mentioned.add(member.type().getReturnType());
        mentioned.addAll(member.type().getThrownTypes());
        mentioned.addAll(member.type().getTypeVariables());
        return mentioned;
    }

    /** With bounds as seen from the protocol, where they may name a variable of the parent's. */
    private List<TypeVariableName> variables(Member member) {
        List<TypeVariableName> variables = new ArrayList<>();
        boolean generic = !member.owner().getTypeParameters().isEmpty();
        // none where the owner is a raw type, whatever the method declares
        for (int i = 0; i < member.type().getTypeVariables().size(); i++) {
            TypeParameterElement declared = member.element().getTypeParameters().get(i);
            variables.add(names.variable(
                    declared,
                    generic ? List.of(member.type().getTypeVariables().get(i).getUpperBound()) : declared.getBounds()));
        }
        return variables;
    }

    /** What comes as a list of values is copied on its way. */
    private List<String> mutable(Member member) {
        List<String> mutable = new ArrayList<>();
        MutableTypes known = new MutableTypes(compilation);
        List<? extends TypeMirror> parameters = member.type().getParameterTypes();
        for (int i = 0; i < parameters.size(); i++) {
            boolean list = member.element().isVarArgs() && i == parameters.size() - 1;
            TypeMirror type = list ? ((ArrayType) parameters.get(i)).getComponentType() : parameters.get(i);
            String name = parameterName(member.element().getParameters().get(i), i);
            known.reason(type).ifPresent(reason -> mutable.add("its '" + name + "' is " + text(type) + ", " + reason));
        }
        TypeMirror reply = replied(member.type().getReturnType());
        known.reason(reply).ifPresent(reason -> mutable.add("its reply is " + text(reply) + ", " + reason));
        return mutable;
    }

    private String text(TypeMirror type) {
        return Display.type(names.of(type));
    }

    /** What completes the future, if it is one. */
    private TypeMirror replied(TypeMirror type) {
        return isFuture(type)
                        && type instanceof DeclaredType declared
                        && !declared.getTypeArguments().isEmpty()
                ? value(declared.getTypeArguments().get(0))
                : type;
    }

    /** An element that has no place in the source is shown at the protocol. */
    private Site site(ExecutableElement method, int order) {
        if (compilation.isSource(method)) {
            return Site.of(method, order);
        }
        return Site.of(protocol, order).naming("inherited " + text(method) + " of " + method.getEnclosingElement());
    }

    /** Compilers have texts of their own for their elements. */
    private String text(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> Display.type(erasure(parameter.asType())))
                .collect(Collectors.joining(", ", method.getSimpleName() + "(", ")"));
    }

    private Marking marking(Group group, int order) {
        for (Member member : group.members()) {
            Marking marking = AnnotationReader.marking(member.element(), site(member.element(), order));
            if (marking.call().isPresent() || marking.cast().isPresent()) {
                return marking;
            }
        }
        return new Marking(Optional.empty(), Optional.empty());
    }

    private Member narrowest(List<Member> members) {
        for (Member member : members) {
            if (members.stream().allMatch(other -> returnsNoMore(member, other))) {
                return member;
            }
        }
        return members.get(0);
    }

    private boolean returnsNoMore(Member one, Member other) {
        TypeMirror narrow = one.type().getReturnType();
        TypeMirror wide = other.type().getReturnType();
        return types.isSameType(narrow, wide)
                || (!narrow.getKind().isPrimitive()
                        && narrow.getKind() != TypeKind.VOID
                        && types.isSubtype(narrow, types.erasure(wide)));
    }

    private Origin origin(Member member) {
        String name = member.owner().getQualifiedName().toString();
        List<TypeMirror> parameters = member.element().getParameters().stream()
                .map(parameter -> types.erasure(parameter.asType()))
                .toList();
        return new Origin(
                ClassName.get(reachability.isReachable(member.owner()) ? member.owner() : protocol),
                parameters.stream().map(names::plain).toList(),
                reachability.unreachable(parameters).isEmpty(),
                name.equals("java.lang.AutoCloseable") || name.equals("java.io.Closeable"));
    }

    private TypeName erasure(TypeMirror type) {
        return names.plain(types.erasure(type));
    }

    private List<ParameterModel> parameters(Member member) {
        List<ParameterModel> parameters = new ArrayList<>();
        for (int i = 0; i < member.type().getParameterTypes().size(); i++) {
            Element declared = member.element().getParameters().get(i);
            TypeMirror type = member.type().getParameterTypes().get(i);
            parameters.add(new ParameterModel(
                    parameterName(declared, i),
                    names.of(type),
                    erasure(type),
                    isReifiable(type),
                    nullness(declared, type)));
        }
        return parameters;
    }

    private static String parameterName(Element declared, int index) {
        String name = declared.getSimpleName().toString();
        return SourceVersion.isName(name) && !name.contains(".") ? name : "arg" + index;
    }

    private boolean isReifiable(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return isReifiable(((ArrayType) type).getComponentType());
        }
        if (type instanceof DeclaredType declared && type.getKind() == TypeKind.DECLARED) {
            return isReifiable(declared.getEnclosingType())
                    && declared.getTypeArguments().stream().allMatch(SignatureReader::isUnbounded);
        }
        return type.getKind() != TypeKind.TYPEVAR;
    }

    private static boolean isUnbounded(TypeMirror argument) {
        return argument instanceof WildcardType wildcard
                && wildcard.getSuperBound() == null
                && (wildcard.getExtendsBound() == null
                        || wildcard.getExtendsBound().toString().equals("java.lang.Object"));
    }

    private ReplyModel reply(TypeMirror type) {
        if (type.getKind() == TypeKind.VOID) {
            return new ReplyModel.Nothing();
        }
        if (!compilation.isMissing(type)
                && type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && FUTURES.contains(element.getQualifiedName().toString())) {
            return future(declared);
        }
        return isFuture(type)
                ? new ReplyModel.ForeignFuture(names.of(type))
                : new ReplyModel.Value(names.of(type), erasure(type));
    }

    private ReplyModel future(DeclaredType type) {
        if (type.getTypeArguments().isEmpty()) {
            return new ReplyModel.RawFuture(names.of(type));
        }
        TypeMirror value = value(type.getTypeArguments().get(0));
        return new ReplyModel.Future(names.of(type), names.of(value), erasure(value));
    }

    private TypeMirror value(TypeMirror argument) {
        if (argument instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() == null ? object() : wildcard.getExtendsBound();
        }
        return argument;
    }

    private TypeMirror object() {
        return compilation.elements().getTypeElement("java.lang.Object").asType();
    }

    private boolean isFuture(TypeMirror type) {
        return isA(type, "java.util.concurrent.Future") || isA(type, "java.util.concurrent.CompletionStage");
    }

    /** What is missing is a subtype of anything, if one asks the compiler. */
    private boolean isA(TypeMirror type, String name) {
        return !compilation.isMissing(type)
                && !compilation.isMissing(types.erasure(type))
                && !type.getKind().isPrimitive()
                && types.isSubtype(
                        types.erasure(type),
                        types.erasure(
                                compilation.elements().getTypeElement(name).asType()));
    }

    /** What every one of the merged methods allows. */
    private List<ThrownModel> thrown(Group group, Member lead) {
        List<TypeMirror> allowed = new ArrayList<>();
        for (Member member : group.members()) {
            for (TypeMirror type : member.type().getThrownTypes()) {
                boolean byAll = group.members().stream().allMatch(other -> allows(other, type));
                if (byAll && allowed.stream().noneMatch(known -> types.isSameType(known, type))) {
                    allowed.add(type);
                }
            }
        }
        List<? extends TypeMirror> thrown =
                group.members().size() == 1 ? lead.type().getThrownTypes() : allowed;
        return thrown.stream()
                .map(type -> new ThrownModel(names.of(type), erasure(type), isChecked(type)))
                .toList();
    }

    private boolean allows(Member member, TypeMirror thrown) {
        return member.type().getThrownTypes().stream().anyMatch(type -> types.isSubtype(thrown, type));
    }

    private boolean isChecked(TypeMirror type) {
        return !isA(type, "java.lang.RuntimeException") && !isA(type, "java.lang.Error");
    }

    private List<AnnotationSpec> repeated(ExecutableElement method, TypeMirror type) {
        List<AnnotationSpec> repeated = new ArrayList<>();
        AnnotationReader.find(method, "java.lang.Deprecated")
                .map(AnnotationSpec::get)
                .ifPresent(repeated::add);
        repeated.addAll(nullness(method, type));
        return repeated;
    }

    /** Nullness that is said of the declaration; what is said of the type comes with the type. */
    private List<AnnotationSpec> nullness(Element declared, TypeMirror type) {
        List<String> ofType = type.getAnnotationMirrors().stream()
                .map(AnnotationReader::nameOf)
                .toList();
        List<? extends AnnotationMirror> mirrors = declared.getAnnotationMirrors().stream()
                .filter(mirror -> NULLNESS.contains(
                        mirror.getAnnotationType().asElement().getSimpleName().toString()))
                .filter(mirror -> !ofType.contains(AnnotationReader.nameOf(mirror)))
                .filter(mirror -> !isTypeUse(mirror))
                .toList();
        return names.annotations(mirrors);
    }

    private static boolean isTypeUse(AnnotationMirror mirror) {
        return AnnotationReader.find(mirror.getAnnotationType().asElement(), "java.lang.annotation.Target")
                .map(target -> target.getElementValues().values().toString().contains("TYPE_USE"))
                .orElse(false);
    }
}
