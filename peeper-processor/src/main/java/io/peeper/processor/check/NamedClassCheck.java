package io.peeper.processor.check;

import io.peeper.processor.model.NamedClass;
import io.peeper.processor.model.PeeperModel;
import io.peeper.processor.report.Display;
import io.peeper.processor.report.Problem;
import io.peeper.processor.report.Report;

/** Whether the generated classes can make listener and copier. */
final class NamedClassCheck implements Check {
    /** What can be wrong with a class of one kind. */
    private record Problems(Problem type, Problem kind, Problem access, Problem constructor) {}

    private static final Problems LISTENER = new Problems(
            Problem.LISTENER_TYPE, Problem.LISTENER_CLASS, Problem.LISTENER_ACCESS, Problem.LISTENER_CONSTRUCTOR);

    private static final Problems COPIER =
            new Problems(Problem.COPIER_TYPE, Problem.COPIER_CLASS, Problem.COPIER_ACCESS, Problem.COPIER_CONSTRUCTOR);

    @Override
    public void check(PeeperModel model, Report report) {
        model.listener().ifPresent(listener -> check(listener, LISTENER, model, report));
        model.copier().ifPresent(copier -> check(copier, COPIER, model, report));
    }

    private static void check(NamedClass named, Problems problems, PeeperModel model, Report report) {
        String name = Display.type(model.type());
        String type = Display.type(named.type());
        if (!named.fits()) {
            String state = Display.type(model.state().type());
            report.add(problems.type(), named.site(), name, type, state);
        } else if (!named.concrete()) {
            report.add(problems.kind(), named.site(), name, type);
        } else if (!named.reachable()) {
            String place = Display.packageName(model.type().packageName());
            report.add(problems.access(), named.site(), name, type, place);
        } else if (!named.constructible()) {
            report.add(problems.constructor(), named.site(), name, type);
        }
    }
}
