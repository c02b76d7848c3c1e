package io.peeper.processor.check;

import io.peeper.processor.model.OperationModel;
import io.peeper.processor.model.ParameterModel;
import io.peeper.processor.model.PeeperModel;
import io.peeper.processor.report.Display;
import io.peeper.processor.report.Problem;
import io.peeper.processor.report.Report;

/** Limits of the virtual machine: the words of a call (JVMS 4.3.3) and the constants of a class (JVMS 4.1). */
final class SizeCheck implements Check {
    private static final int MOST_WORDS = 255;

    private static final int MOST_CONSTANTS = 65_000;

    /** At most as many does an operation take in the class that dispatches all of them. */
    private static int constants(OperationModel operation) {
        return 20 + 4 * operation.parameters().size() + 2 * operation.thrown().size();
    }

    @Override
    public void check(PeeperModel model, Report report) {
        int constants =
                model.operations().stream().mapToInt(SizeCheck::constants).sum();
        if (constants > MOST_CONSTANTS) {
            report.add(
                    Problem.TOO_MANY_OPERATIONS,
                    model.site(),
                    Display.type(model.type()),
                    model.operations().size());
        }
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
