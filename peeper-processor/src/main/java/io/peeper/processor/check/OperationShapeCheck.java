package io.peeper.processor.check;

import io.peeper.processor.model.CallMark;
import io.peeper.processor.model.OperationModel;
import io.peeper.processor.model.PeeperModel;
import io.peeper.processor.report.Display;
import io.peeper.processor.report.Problem;
import io.peeper.processor.report.Report;
import javax.lang.model.SourceVersion;

/** What the annotations of a method say, and its name. */
final class OperationShapeCheck implements Check {
    @Override
    public void check(PeeperModel model, Report report) {
        for (OperationModel operation : model.operations()) {
            String signature = Display.signature(operation);
            if (operation.origin().lifecycle()) {
                report.add(
                        Problem.LIFECYCLE_METHOD,
                        model.site(),
                        Display.type(model.type()),
                        Display.type(operation.origin().type()));
            }
            if (!SourceVersion.isName(operation.name())) {
                report.add(Problem.NOT_A_NAME, operation.site(), signature, operation.name());
            }
            operation
                    .marking()
                    .cast()
                    .ifPresent(cast -> operation
                            .marking()
                            .call()
                            .ifPresent(call -> report.add(Problem.CALL_AND_CAST, operation.site(), signature)));
            operation.marking().call().ifPresent(call -> check(call, operation, report));
        }
    }

    private static void check(CallMark call, OperationModel operation, Report report) {
        String signature = Display.signature(operation);
        if (call.timeoutMillis() < 0) {
            report.add(Problem.NEGATIVE_TIMEOUT, call.timeoutSite(), signature, call.timeoutMillis());
        }
        if (call.direct().isPresent() && (operation.deferred() || operation.isAsync())) {
            String kind = operation.deferred() ? "deferred" : "asynchronous";
            report.add(Problem.DIRECT_IGNORED, call.directSite(), signature, kind);
        }
    }
}
