package io.peeper.processor.check;

import io.peeper.processor.model.PeeperModel;
import io.peeper.processor.model.ShapeModel;
import io.peeper.processor.report.Display;
import io.peeper.processor.report.Problem;
import io.peeper.processor.report.Report;

/** Whether the annotated type can be a protocol at all. */
final class InterfaceShapeCheck implements Check {
    @Override
    public void check(PeeperModel model, Report report) {
        ShapeModel shape = model.shape();
        String name = Display.type(model.type());
        if (!shape.isInterface()) {
            report.add(Problem.NOT_AN_INTERFACE, model.site(), shape.kind());
            return;
        }
        if (shape.sealed()) {
            report.add(Problem.SEALED_INTERFACE, model.site(), name);
        }
        if (!shape.hiddenBy().isEmpty()) {
            report.add(Problem.PRIVATE_INTERFACE, model.site(), name, shape.hiddenBy());
        }
        if (!shape.typeParameters().isEmpty()) {
            String parameters = String.join(", ", shape.typeParameters());
            report.add(
                    Problem.GENERIC_PROTOCOL,
                    model.site(),
                    name,
                    parameters,
                    "Special" + model.type().simpleName());
        }
        if (model.surroundings().workerMethods().isEmpty()) {
            report.add(Problem.NO_RUNTIME, model.site(), name);
        }
        if (model.operations().isEmpty()) {
            report.add(Problem.NO_OPERATIONS, model.site(), name);
        }
    }
}
