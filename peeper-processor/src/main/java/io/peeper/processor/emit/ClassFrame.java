package io.peeper.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import io.peeper.processor.model.PeeperModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What the generated classes have in common. */
final class ClassFrame {
    private static final String GENERATOR = "io.peeper.processor"
            + Optional.ofNullable(ClassFrame.class.getPackage().getImplementationVersion())
                    .map(version -> " " + version)
                    .orElse("");

    private ClassFrame() {}

    static TypeSpec.Builder of(PeeperModel model, ClassName name, Modifier modifier) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addAnnotation(AnnotationSpec.builder(RuntimeNames.PEEPER_GENERATED)
                        .addMember("value", "$S", GENERATOR)
                        .build())
                .addAnnotations(model.surroundings().markers())
                .addModifiers(modifier);
        if (!model.surroundings().warnings().isEmpty()) {
            type.addAnnotation(suppressed(model.surroundings().warnings()));
        }
        if (model.shape().accessible()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        return type;
    }

    /** Boxed, so that it is no constant: the wiring is to see that of the class that is there, not of the one it was compiled with. */
    static FieldSpec fingerprintField(PeeperModel model) {
        return FieldSpec.builder(Long.class, "FINGERPRINT", Modifier.STATIC, Modifier.FINAL)
                .initializer("$L", fingerprint(model))
                .build();
    }

    static String fingerprint(PeeperModel model) {
        return String.format(Locale.ROOT, "0x%016xL", model.fingerprint());
    }

    static AnnotationSpec suppressed(List<String> warnings) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
        warnings.forEach(warning -> annotation.addMember("value", "$S", warning));
        return annotation.build();
    }

    /** Arguments, on several lines where they need it. */
    static CodeBlock arguments(List<CodeBlock> arguments) {
        return CodeBlock.join(arguments, ",$W");
    }
}
