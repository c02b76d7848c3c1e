package io.peeper.processor.check;

import io.peeper.processor.model.OperationModel;
import io.peeper.processor.model.ParameterModel;
import io.peeper.processor.model.PeeperModel;
import io.peeper.processor.report.Problem;
import io.peeper.processor.report.Report;

/** Limits of the virtual machine (JVMS 4.3.3). */
final class SizeCheck implements Check {
    private static final int MOST_WORDS = 255;

    @Override
    public void check(PeeperModel model, Report report) {
        for (OperationModel operation : model.operations()) {
            int arguments = operation.parameters().stream()
                    .mapToInt(ParameterModel::words)
                    .sum();
            int words = arguments + 2 + (operation.deferred() ? 1 : 0);
            if (words > MOST_WORDS) {
                report.add(
                        Problem.TOO_MANY_PARAMETERS,
                        operation.site(),
                        operation.name(),
                        operation.deferred() ? " and a From" : "");
            }
        }
    }
}
