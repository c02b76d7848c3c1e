package io.peeper.processor.report;

import io.peeper.processor.model.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Collects what is wrong with one protocol and prints it once, in the order of the source. */
public final class Report {
    private record Entry(Problem problem, Site site, String text) {}

    private final Optional<Element> protocol;
    private final List<Entry> entries = new ArrayList<>();

    /** Of annotations that belong to no protocol. */
    public Report() {
        protocol = Optional.empty();
    }

    /** @param protocol what is reported; it can suppress what is said of its parents */
    public Report(Element protocol) {
        this.protocol = Optional.of(protocol);
    }

    /** Adds a problem; the arguments fill its text. */
    public void add(Problem problem, Site site, Object... arguments) {
        if (problem.isWarning()
                && (Suppressions.cover(site.element(), problem.key())
                        || protocol.filter(one -> Suppressions.cover(one, problem.key()))
                                .isPresent())) {
            return;
        }
        String text = text(problem, arguments);
        String place = site.member().isEmpty() ? "" : "(" + site.member() + ") ";
        Entry entry = new Entry(problem, site, "[peeper:" + problem.key() + "] " + place + text);
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    public boolean hasErrors() {
        return entries.stream().anyMatch(entry -> entry.problem().isError());
    }

    /** Whether there are errors at a site, or at its annotations. */
    public boolean hasErrorsAt(Site site) {
        return entries.stream()
                .anyMatch(entry -> entry.problem().isError() && entry.site().order() == site.order());
    }

    /** Prints what concerns the whole compilation. */
    public static void printAlone(Messager messager, Problem problem, Object... arguments) {
        messager.printMessage(problem.kind(), "[peeper:" + problem.key() + "] " + text(problem, arguments));
    }

    private static String text(Problem problem, Object... arguments) {
        return String.format(Locale.ROOT, problem.text(), arguments);
    }

    public void print(Messager messager) {
        entries.stream()
                .sorted(Comparator.comparingInt(entry -> entry.site().order()))
                .forEach(entry -> print(entry, messager));
    }

    private static void print(Entry entry, Messager messager) {
        Site site = entry.site();
        AnnotationMirror mirror = site.mirror().orElse(null);
        AnnotationValue value = site.value().orElse(null);
        if (mirror == null) {
            messager.printMessage(entry.problem().kind(), entry.text(), site.element());
        } else if (value == null) {
            messager.printMessage(entry.problem().kind(), entry.text(), site.element(), mirror);
        } else {
            messager.printMessage(entry.problem().kind(), entry.text(), site.element(), mirror, value);
        }
    }
}
