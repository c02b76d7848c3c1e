package io.peeper.processor.read;

import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Which types are known not to change, whatever their fields look like. */
final class ImmutableTypes {
    private static final Set<String> VALUES = Set.of(
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Class",
            "java.lang.Double",
            "java.lang.Float",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Short",
            "java.lang.String",
            "java.lang.Void",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.math.MathContext",
            "java.net.Inet4Address",
            "java.net.Inet6Address",
            "java.net.InetAddress",
            "java.net.InetSocketAddress",
            "java.net.URI",
            "java.nio.charset.Charset",
            "java.nio.file.Path",
            "java.util.Currency",
            "java.util.Locale",
            "java.util.OptionalDouble",
            "java.util.OptionalInt",
            "java.util.OptionalLong",
            "java.util.UUID",
            "java.util.regex.Pattern");

    /** Handles of the runtime: what is behind them lives a life of its own, and is no part of a state. */
    private static final Set<String> HANDLES = Set.of(
            "io.peeper.ExitReason",
            "io.peeper.From",
            "io.peeper.MonitorRef",
            "io.peeper.Name",
            "io.peeper.PeeperRef",
            "io.peeper.PeeperSystem",
            "io.peeper.SupervisorRef",
            "io.peeper.Timer");

    private ImmutableTypes() {}

    /** Immutable, and so are its type arguments, if any, or they say nothing of what it holds. */
    static boolean isValue(TypeElement type) {
        String name = type.getQualifiedName().toString();
        return type.getKind() == ElementKind.ENUM
                || VALUES.contains(name)
                || HANDLES.contains(name)
                || isTime(type, name)
                || isClient(type);
    }

    /** Immutable as far as its type arguments are. */
    static boolean isContainer(TypeElement type) {
        String name = type.getQualifiedName().toString();
        String simple = type.getSimpleName().toString();
        return name.equals("java.util.Optional")
                || name.startsWith("org.pcollections.")
                || name.startsWith("io.vavr.collection.")
                || name.startsWith("io.vavr.control.")
                || (simple.startsWith("Immutable")
                        && (name.startsWith("com.google.common.") || name.startsWith("org.eclipse.collections.api.")))
                || isAnnotatedImmutable(type);
    }

    /** Why it counts as immutable, as a part of a sentence. */
    static String reason(TypeElement type) {
        if (type.getKind() == ElementKind.ENUM) {
            return "an enum";
        } else if (isAnnotatedImmutable(type)) {
            return "annotated @Immutable";
        } else if (HANDLES.contains(type.getQualifiedName().toString()) || isClient(type)) {
            return "a handle of something else";
        }
        return "known";
    }

    private static boolean isAnnotatedImmutable(TypeElement type) {
        for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Immutable")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTime(TypeElement type, String name) {
        return name.startsWith("java.time.")
                && !type.getKind().isInterface()
                && !name.equals("java.time.Clock")
                && !name.contains(".temporal.")
                && !name.contains(".format.DateTimeFormatterBuilder");
    }

    /** A typed client, or a protocol: as a state component it stands for another peeper. */
    private static boolean isClient(TypeElement type) {
        return AnnotationReader.find(type, "io.peeper.generated.PeeperGenerated")
                        .isPresent()
                || AnnotationReader.find(type, AnnotationReader.PEEPER).isPresent();
    }
}
