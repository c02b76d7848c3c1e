package io.peeper.processor.check;

import io.peeper.processor.model.ListenerModel;
import io.peeper.processor.model.PeeperModel;
import io.peeper.processor.report.Display;
import io.peeper.processor.report.Problem;
import io.peeper.processor.report.Report;

/** Whether the generated spec can make the listener. */
final class ListenerCheck implements Check {
    @Override
    public void check(PeeperModel model, Report report) {
        model.listener().ifPresent(listener -> check(listener, model, report));
    }

    private static void check(ListenerModel listener, PeeperModel model, Report report) {
        String name = Display.type(model.type());
        String type = Display.type(listener.type());
        if (!listener.listens()) {
            report.add(
                    Problem.LISTENER_TYPE,
                    listener.site(),
                    name,
                    type,
                    Display.type(model.state().type()));
        } else if (!listener.concrete()) {
            report.add(Problem.LISTENER_CLASS, listener.site(), name, type);
        } else if (!listener.reachable()) {
            String place = Display.packageName(model.type().packageName());
            report.add(Problem.LISTENER_ACCESS, listener.site(), name, type, place);
        } else if (!listener.constructible()) {
            report.add(Problem.LISTENER_CONSTRUCTOR, listener.site(), name, type);
        }
    }
}
