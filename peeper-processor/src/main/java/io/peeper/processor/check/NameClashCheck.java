package io.peeper.processor.check;

import com.palantir.javapoet.ClassName;
import io.peeper.processor.model.OperationId;
import io.peeper.processor.model.OperationModel;
import io.peeper.processor.model.PeeperModel;
import io.peeper.processor.model.Site;
import io.peeper.processor.model.WorkerMethod;
import io.peeper.processor.report.Display;
import io.peeper.processor.report.Problem;
import io.peeper.processor.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that are somebody else's. */
final class NameClashCheck implements Check {
    private static final OperationId CLIENT_METHOD = new OperationId("peeper", List.of());

    /** Protected methods of every object; an interface may declare them, and a client would then override them. */
    private static final Set<OperationId> OBJECT_METHODS =
            Set.of(new OperationId("clone", List.of()), new OperationId("finalize", List.of()));

    @Override
    public void check(PeeperModel model, Report report) {
        checkTypes(model, report);
        for (PeeperModel.DefaultMethod method : model.inheritedDefaults()) {
            if (method.id().equals(CLIENT_METHOD)) {
                addClientMethod(method.site(), model, report);
            }
        }
        List<OperationModel> before = new ArrayList<>();
        for (OperationModel operation : model.operations()) {
            checkInherited(operation, model, report);
            checkWorker(operation, model, report);
            checkHandlers(operation, before, model, report);
            before.add(operation);
        }
    }

    private static void checkTypes(PeeperModel model, Report report) {
        String name = Display.type(model.type());
        for (ClassName taken : model.surroundings().taken()) {
            report.add(Problem.TAKEN_NAME, model.site(), taken.simpleName(), name);
        }
        for (ClassName shadowed : model.surroundings().shadowed()) {
            report.add(Problem.SHADOWED_TYPE, model.site(), name, shadowed.simpleName(), shadowed.canonicalName());
        }
    }

    private static void checkInherited(OperationModel operation, PeeperModel model, Report report) {
        if (operation.id().equals(CLIENT_METHOD)) {
            addClientMethod(operation.site(), model, report);
        } else if (OBJECT_METHODS.contains(operation.id())) {
            String signature = Display.signature(operation);
            report.add(Problem.OBJECT_METHOD, operation.site(), signature, hint(operation.name(), model));
        }
    }

    private static void addClientMethod(Site site, PeeperModel model, Report report) {
        report.add(Problem.CLIENT_METHOD, site, "peeper()", "PeeperRef peeper()", hint("peeper", model));
    }

    private static String hint(String name, PeeperModel model) {
        return name + model.type().simpleName();
    }

    private static void checkWorker(OperationModel operation, PeeperModel model, Report report) {
        List<String> handler = handler(operation, model);
        model.surroundings().workerMethods().stream()
                .filter(method -> method.name().equals(operation.name()))
                .filter(method -> accepts(method.parameters(), handler))
                .findFirst()
                .ifPresent(method -> report.add(
                        Problem.WORKER_METHOD,
                        operation.site(),
                        Display.signature(operation),
                        Display.handler(operation, model.state().type()),
                        text(method),
                        remedy(operation, model)));
    }

    private static String remedy(OperationModel operation, PeeperModel model) {
        ClassName declaring = operation.origin().type();
        return operation.site().member().isEmpty()
                ? "Rename the method, to " + hint(operation.name(), model) + " for example"
                : "Don't extend " + Display.type(declaring) + ", and declare what of it is a message, by another name";
    }

    private static List<String> handler(OperationModel operation, PeeperModel model) {
        List<String> handler = new ArrayList<>();
        handler.add(model.state().type().toString());
        handler.addAll(operation.handlerErasure());
        return handler;
    }

    /** Also where Java would take both: a call in a worker would reach the one that was not meant. */
    private static boolean accepts(List<String> parameters, List<String> arguments) {
        boolean accepts = parameters.size() == arguments.size();
        for (int i = 0; accepts && i < parameters.size(); i++) {
            accepts = parameters.get(i).equals("java.lang.Object")
                    || parameters.get(i).equals(arguments.get(i));
        }
        return accepts;
    }

    private static String text(WorkerMethod method) {
        return method.name()
                + method.parameters().stream().map(Display::shortened).collect(Collectors.joining(", ", "(", ")"));
    }

    private static void checkHandlers(
            OperationModel operation, List<OperationModel> before, PeeperModel model, Report report) {
        before.stream()
                .filter(other -> other.name().equals(operation.name()))
                .filter(other -> other.handlerErasure().equals(operation.handlerErasure()))
                .findFirst()
                .ifPresent(other -> report.add(
                        Problem.SAME_HANDLER,
                        operation.site(),
                        Display.signature(other),
                        Display.signature(operation),
                        Display.handler(operation, model.state().type())));
    }
}
