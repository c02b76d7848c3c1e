package io.peeper.processor.check;

import io.peeper.processor.model.PeeperModel;
import io.peeper.processor.model.StrayModel;
import io.peeper.processor.report.Problem;
import io.peeper.processor.report.Report;
import java.util.List;

/** All rules. */
public final class Checks {
    private static final List<Check> ALL = List.of(
            new InterfaceShapeCheck(),
            new StateCheck(),
            new NamedClassCheck(),
            new OperationShapeCheck(),
            new ReplyCheck(),
            new ThrowsCheck(),
            new MessageCheck(),
            new ReachabilityCheck(),
            new NameClashCheck(),
            new SizeCheck());

    private Checks() {}

    public static void check(PeeperModel model, Report report) {
        ALL.forEach(check -> check.check(model, report));
    }

    public static void check(StrayModel stray, Report report) {
        boolean runs = stray.reason().startsWith("a default");
        report.add(
                Problem.STRAY_ANNOTATION,
                stray.site(),
                stray.method(),
                stray.annotation(),
                stray.reason(),
                runs ? ", or the body" : "");
    }
}
