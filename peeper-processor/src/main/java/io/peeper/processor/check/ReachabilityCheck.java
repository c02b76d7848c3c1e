package io.peeper.processor.check;

import io.peeper.processor.model.OperationModel;
import io.peeper.processor.model.PeeperModel;
import io.peeper.processor.report.Display;
import io.peeper.processor.report.Problem;
import io.peeper.processor.report.Report;

/** Whether generated classes may name what a signature names. */
final class ReachabilityCheck implements Check {
    @Override
    public void check(PeeperModel model, Report report) {
        String place = Display.packageName(model.type().packageName());
        for (OperationModel operation : model.operations()) {
            for (String type : operation.unreachable()) {
                report.add(Problem.UNREACHABLE_TYPE, operation.site(), Display.signature(operation), type, place);
            }
        }
    }
}
