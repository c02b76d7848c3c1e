package io.peeper.processor;

import com.google.auto.service.AutoService;
import io.peeper.processor.check.Checks;
import io.peeper.processor.emit.SourceFiles;
import io.peeper.processor.model.PeeperModel;
import io.peeper.processor.model.Site;
import io.peeper.processor.read.AnnotationReader;
import io.peeper.processor.read.Compilation;
import io.peeper.processor.read.InterfaceReader;
import io.peeper.processor.read.Reading;
import io.peeper.processor.read.StrayReader;
import io.peeper.processor.report.Display;
import io.peeper.processor.report.Problem;
import io.peeper.processor.report.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Generates worker, client and wiring for every interface annotated with {@code @Peeper}.
 *
 * <p>An interface that names types which do not exist yet waits for the next round. What waits is kept by name, since
 * compilers replace their elements between rounds.
 */
@AutoService(Processor.class)
public final class PeeperProcessor extends AbstractProcessor {
    private final Set<String> waiting = new LinkedHashSet<>();

    /** What failed, and how. A compiler may fail at what it reports itself, and whether it does is known in the end. */
    private final Map<String, String> failures = new LinkedHashMap<>();

    private Optional<Compilation> compilation = Optional.empty();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(AnnotationReader.PEEPER, AnnotationReader.CALL, AnnotationReader.CAST);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return ProcessorOption.keys();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        compilation = Optional.of(new Compilation(environment.getElementUtils(), environment.getTypeUtils()));
        for (ProcessorOption option : ProcessorOption.values()) {
            String value = option.valueIn(environment.getOptions());
            if (!option.allowed().contains(value)) {
                Report.printAlone(
                        environment.getMessager(),
                        Problem.BAD_OPTION,
                        option.key(),
                        value,
                        String.join(" or ", option.allowed()));
            }
        }
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        compilation.ifPresent(known -> process(annotations, round, known));
        return false;
    }

    private void process(Set<? extends TypeElement> annotations, RoundEnvironment round, Compilation known) {
        known.addSources(round.getRootElements());
        for (TypeElement annotation : annotations) {
            Set<? extends Element> annotated = round.getElementsAnnotatedWith(annotation);
            String name = annotation.getQualifiedName().toString();
            if (name.equals(AnnotationReader.PEEPER)) {
                for (TypeElement type : ElementFilter.typesIn(annotated)) {
                    waiting.add(type.getQualifiedName().toString());
                    known.announce(type);
                }
            } else {
                Report report = new Report();
                StrayReader.read(annotated, name).forEach(stray -> Checks.check(stray, report));
                report.print(processingEnv.getMessager());
            }
        }
        for (String name : List.copyOf(waiting)) {
            if (attempt(name, known, round.processingOver())) {
                waiting.remove(name);
            }
        }
        if (round.processingOver() && !round.errorRaised()) {
            failures.forEach(this::reportFailure);
        }
    }

    /** Whether there is no more to do for a type. */
    private boolean attempt(String name, Compilation known, boolean last) {
        TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
        if (type == null) {
            return false;
        }
        Report report = new Report(type);
        boolean done = false;
        try {
            Reading reading = InterfaceReader.read(known, type).orElseThrow();
            done = last || reading instanceof Reading.Complete;
            failures.remove(name);
            if (reading instanceof Reading.Complete complete && !last) {
                generate(complete.model(), report);
            } else if (reading instanceof Reading.NotYet missing) {
                reportMissing(missing, type, last, report);
            }
        } catch (IOException | RuntimeException e) {
            failures.put(name, trace(e));
        }
        report.print(processingEnv.getMessager());
        return done;
    }

    private void reportFailure(String name, String trace) {
        TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
        Report report = new Report(type);
        report.add(Problem.INTERNAL, Site.of(type, 0), name, trace);
        report.print(processingEnv.getMessager());
    }

    /** What stands in the source the compiler reports itself. */
    private static void reportMissing(Reading.NotYet missing, TypeElement type, boolean last, Report report) {
        if (last && !missing.inSource()) {
            report.add(Problem.MISSING_TYPE, missing.site(), type.getSimpleName(), missing.place(), missing.missing());
        }
    }

    private void generate(PeeperModel model, Report report) throws IOException {
        Checks.check(model, report);
        if (ProcessorOption.EXPLAIN.isOn(processingEnv.getOptions())) {
            report.add(
                    Problem.EXPLAIN,
                    model.site(),
                    Display.type(model.type()),
                    Display.type(model.state().type()),
                    verdict(model),
                    String.join("\n", model.state().explanations()));
        }
        Elements elements = processingEnv.getElementUtils();
        SourceFiles files = new SourceFiles(processingEnv.getFiler(), name -> elements.getTypeElement(name) != null);
        try {
            if (!report.hasErrors()) {
                files.write(model);
            } else if (!model.surroundings().workerMethods().isEmpty()) {
                files.writeStandIns(model.reduced(operation -> !report.hasErrorsAt(operation.site())));
            }
        } catch (FilerException e) {
            report.add(
                    Problem.TAKEN_NAME, model.site(), model.names().client().simpleName(), Display.type(model.type()));
        }
    }

    private static String verdict(PeeperModel model) {
        if (model.copier().isPresent()) {
            return "copied by its copier";
        } else if (model.state().fault().isPresent()) {
            return "refused";
        } else if (model.state().isCopied()) {
            return "copied";
        }
        return model.state().keeping().types().isEmpty()
                ? "kept by reference"
                : "kept by reference, and its collections guarded";
    }

    private static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
