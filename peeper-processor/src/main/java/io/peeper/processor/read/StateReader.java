package io.peeper.processor.read;

import com.palantir.javapoet.TypeName;
import io.peeper.processor.model.Site;
import io.peeper.processor.model.StateModel;
import io.peeper.processor.model.StateModel.Fault;
import io.peeper.processor.model.StateModel.Keeping;
import io.peeper.processor.model.StateModel.Reason;
import io.peeper.processor.report.Display;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the state type: what a class literal can say, then what it is made of. */
final class StateReader {
    private final Compilation compilation;
    private final Reachability reachability;

    StateReader(Compilation compilation, Reachability reachability) {
        this.compilation = compilation;
        this.reachability = reachability;
    }

    StateModel read(Site site, TypeMirror type) {
        TypeName name = TypeName.get(type).withoutAnnotations();
        Optional<Fault> fault = literalFault(type, name);
        if (fault.isPresent()) {
            return new StateModel(site, name, fault, Optional.empty(), Keeping.NOTHING, List.of());
        }
        StateShapes shapes = new StateShapes(compilation, reachability);
        Keeping keeping = shapes.keeping(type, Display.shortened(name.toString()));
        return new StateModel(site, name, shapes.fault(), shapes.mutable(), keeping, shapes.explanations());
    }

    /** A type that the state needs and that is not there yet. */
    Optional<String> missing(TypeMirror type) {
        StateShapes shapes = new StateShapes(compilation, reachability);
        shapes.keeping(type, "");
        return shapes.missing();
    }

    /** Everything that the state type mentions, as far as it can be kept. */
    List<TypeMirror> mentioned(TypeMirror type) {
        StateShapes shapes = new StateShapes(compilation, reachability);
        shapes.keeping(type, "");
        return shapes.mentioned();
    }

    private Optional<Fault> literalFault(TypeMirror type, TypeName name) {
        if (type.getKind() == TypeKind.VOID) {
            return Optional.of(new Fault(Reason.VOID, "", ""));
        } else if (type.getKind().isPrimitive()) {
            return Optional.of(new Fault(Reason.PRIMITIVE, name.toString(), Display.type(name.box())));
        } else if (compilation.types().asElement(type) instanceof TypeElement element) {
            return classFault(element, name);
        }
        return Optional.empty();
    }

    private Optional<Fault> classFault(TypeElement type, TypeName name) {
        String text = Display.type(name);
        if (!reachability.isReachable(type)) {
            return Optional.of(new Fault(Reason.UNREACHABLE, text, ""));
        } else if (!type.getTypeParameters().isEmpty()) {
            return Optional.of(new Fault(Reason.GENERIC, text, Display.type(TypeName.get(type.asType()))));
        }
        return Optional.empty();
    }
}
