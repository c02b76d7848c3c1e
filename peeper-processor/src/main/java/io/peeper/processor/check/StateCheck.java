package io.peeper.processor.check;

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
        model.copier().ifPresent(site -> report.add(Problem.COPIER, site, name));
        if (model.copier().isEmpty()) {
            model.state().fault().ifPresent(fault -> add(fault, model, report));
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
            case COLLECTION -> report.add(Problem.COLLECTION_STATE, site, name, place(fault, state), fault.what());
            case MUTABLE -> report.add(Problem.MUTABLE_STATE, site, name, place(fault, state), fault.what());
        }
    }

    private static String place(Fault fault, StateModel state) {
        return fault.path().equals(Display.shortened(state.type().toString())) ? "it" : fault.path();
    }
}
