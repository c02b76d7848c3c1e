package io.peeper.processor.emit;

import com.palantir.javapoet.TypeSpec;
import io.peeper.processor.model.PeeperModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes what stands in for the classes of a protocol that is refused.
 *
 * <p>The compilation fails anyway. But without classes of these names the compiler would report each place that names them, and
 * bury what is wrong under what follows from it.
 */
final class StandInWriter {
    private final PeeperModel model;

    StandInWriter(PeeperModel model) {
        this.model = model;
    }

    List<TypeSpec> types() {
        return List.of(
                client(), new WorkerWriter(model).type(), new PeeperWriter(model, new MemberNames(model)).standIn());
    }

    /** Abstract, since some of its methods are what is wrong. */
    private TypeSpec client() {
        TypeSpec.Builder type = ClassFrame.of(model, model.names().client(), Modifier.ABSTRACT)
                .addSuperinterface(RuntimeNames.CLIENT)
                .alwaysQualify(model.surroundings().memberTypes().toArray(String[]::new))
                .addField(RuntimeNames.TARGET, "target");
        if (model.shape().implementable()) {
            type.addSuperinterface(model.type());
        }
        return type.build();
    }
}
