package io.peeper.processor.check;

import io.peeper.processor.model.OperationModel;
import io.peeper.processor.model.PeeperModel;
import io.peeper.processor.report.Display;
import io.peeper.processor.report.Problem;
import io.peeper.processor.report.Report;

/** Messages and replies are handed over as they are: both sides then have the same object. */
final class MessageCheck implements Check {
    @Override
    public void check(PeeperModel model, Report report) {
        for (OperationModel operation : model.operations()) {
            for (String part : operation.mutable()) {
                report.add(Problem.MUTABLE_MESSAGE, operation.site(), Display.signature(operation), part);
            }
        }
    }
}
