package io.peeper.processor.check;

import io.peeper.processor.model.NamedClass;
import io.peeper.processor.model.PeeperModel;
import io.peeper.processor.model.Site;
import io.peeper.processor.model.StateModel;
import io.peeper.processor.model.StateModel.Fault;
import io.peeper.processor.report.Display;
import io.peeper.processor.report.Problem;
import io.peeper.processor.report.Report;

/** Whether the state can be kept. */
final class StateCheck implements Check {
    @Override
    public void check(PeeperModel model, Report report) {
        String name = Display.type(model.type());
        model.state()
                .fault()
                .filter(fault -> model.copier().isEmpty() || isOfLiteral(fault.reason()))
                .ifPresent(fault -> add(fault, model, report));
        if (model.copier().isPresent()) {
            model.copier().filter(NamedClass::isUsable).ifPresent(copier -> checkNeed(copier, model, report));
        } else if (model.state().fault().isEmpty()) {
            model.state().mutable().ifPresent(part -> {
                String why = place(part.path(), model.state()) + " is " + part.what();
                report.add(Problem.COPIED_STATE, model.state().site(), name, why);
            });
        }
    }

    /** Whether it is said of the class literal, which no copier can mend. */
    private static boolean isOfLiteral(StateModel.Reason reason) {
        return reason != StateModel.Reason.COLLECTION && reason != StateModel.Reason.MUTABLE;
    }

    private static void checkNeed(NamedClass copier, PeeperModel model, Report report) {
        String name = Display.type(model.type());
        StateModel state = model.state();
        if (state.fault().isEmpty() && !state.isCopied()) {
            report.add(Problem.NEEDLESS_COPIER, copier.site(), name, Display.type(state.type()));
        } else if (state.fault().filter(fault -> isOfLiteral(fault.reason())).isEmpty()) {
            report.add(Problem.COPIED_STATE, copier.site(), name, "it has a copier");
        }
    }

    private static void add(Fault fault, PeeperModel model, Report report) {
        StateModel state = model.state();
        Site site = state.site();
        String name = Display.type(model.type());
        switch (fault.reason()) {
            case VOID -> report.add(Problem.VOID_STATE, site, name);
            case PRIMITIVE -> report.add(Problem.PRIMITIVE_STATE, site, name, fault.path(), fault.what());
            case GENERIC -> report.add(Problem.GENERIC_STATE, site, name, fault.path(), fault.what());
            case UNREACHABLE ->
                report.add(
                        Problem.UNREACHABLE_STATE,
                        site,
                        name,
                        fault.path(),
                        Display.packageName(model.type().packageName()));
            case COLLECTION ->
                report.add(Problem.COLLECTION_STATE, site, name, place(fault.path(), state), fault.what());
            case MUTABLE ->
                report.add(
                        Problem.MUTABLE_STATE,
                        site,
                        name,
                        place(fault.path(), state),
                        fault.what(),
                        Display.type(state.type()));
        }
    }

    private static String place(String path, StateModel state) {
        return path.equals(Display.shortened(state.type().toString())) ? "it" : path;
    }
}
