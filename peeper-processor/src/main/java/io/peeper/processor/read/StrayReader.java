package io.peeper.processor.read;

import io.peeper.processor.model.Site;
import io.peeper.processor.model.StrayModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** Finds annotations that say nothing where they are. */
public final class StrayReader {
    private StrayReader() {}

    public static List<StrayModel> read(Iterable<? extends Element> annotated, String annotation) {
        List<StrayModel> strays = new ArrayList<>();
        for (Element element : annotated) {
            reason(element)
                    .ifPresent(reason -> strays.add(new StrayModel(
                            AnnotationReader.find(element, annotation)
                                    .map(Site.of(element, 0)::at)
                                    .orElse(Site.of(element, 0)),
                            element.getSimpleName().toString(),
                            annotation.substring(annotation.lastIndexOf('.') + 1),
                            reason)));
        }
        return strays;
    }

    /** An interface without {@code @Peeper} may be there to be inherited from. */
    private static Optional<String> reason(Element method) {
        if (!Compilation.isMemberOfInterface(method)) {
            return Optional.of("no method of an interface");
        } else if (method.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of("static");
        } else if (method.getModifiers().contains(Modifier.PRIVATE)) {
            return Optional.of("private");
        } else if (method.getModifiers().contains(Modifier.DEFAULT)) {
            return Optional.of("a default method, which runs at the caller");
        }
        return Optional.empty();
    }
}
