package io.peeper.processor.check;

import io.peeper.processor.model.OperationModel;
import io.peeper.processor.model.PeeperModel;
import io.peeper.processor.model.ThrownModel;
import io.peeper.processor.report.Display;
import io.peeper.processor.report.Problem;
import io.peeper.processor.report.Report;

/** Nobody hears what a cast throws. */
final class ThrowsCheck implements Check {
    @Override
    public void check(PeeperModel model, Report report) {
        for (OperationModel operation : model.operations()) {
            operation.thrown().stream()
                    .filter(ThrownModel::checked)
                    .filter(thrown -> operation.isCast() && !operation.origin().lifecycle())
                    .findFirst()
                    .ifPresent(thrown -> report.add(
                            Problem.CAST_THROWS,
                            operation.site(),
                            Display.signature(operation),
                            Display.type(thrown.type())));
        }
    }
}
