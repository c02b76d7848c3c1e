package io.peeper.processor.check;

import io.peeper.processor.model.OperationModel;
import io.peeper.processor.model.PeeperModel;
import io.peeper.processor.model.ReplyModel;
import io.peeper.processor.report.Display;
import io.peeper.processor.report.Problem;
import io.peeper.processor.report.Report;

/** What a method returns. */
final class ReplyCheck implements Check {
    @Override
    public void check(PeeperModel model, Report report) {
        for (OperationModel operation : model.operations()) {
            check(operation, report);
        }
    }

    private static void check(OperationModel operation, Report report) {
        String signature = Display.signature(operation);
        String reply = Display.type(operation.reply().declared());
        boolean alone = operation.marking().call().isEmpty();
        if (operation.marking().cast().isPresent() && alone && !(operation.reply() instanceof ReplyModel.Nothing)) {
            report.add(Problem.CAST_WITH_REPLY, operation.site(), signature, reply);
        } else if (operation.reply() instanceof ReplyModel.RawFuture) {
            report.add(Problem.RAW_FUTURE, operation.site(), signature, reply, reply, reply);
        } else if (operation.reply() instanceof ReplyModel.ForeignFuture) {
            report.add(Problem.FUTURE_TYPE, operation.site(), signature, reply);
        }
    }
}
