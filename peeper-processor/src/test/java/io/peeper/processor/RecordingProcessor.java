package io.peeper.processor;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The processor, and what it tells the compiler of the origin of each file. */
final class RecordingProcessor extends AbstractProcessor {
    private final PeeperProcessor processor = new PeeperProcessor();
    private final Map<String, List<String>> origins = new TreeMap<>();

    private final Predicate<String> broken;

    RecordingProcessor() {
        this(name -> false);
    }

    /** @param broken which files cannot be written */
    RecordingProcessor(Predicate<String> broken) {
        this.broken = broken;
    }

    Map<String, List<String>> origins() {
        return origins;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Filer filer = environment.getFiler();
        Filer recording = proxy(Filer.class, (proxy, method, arguments) -> {
            if (method.getName().equals("createSourceFile")) {
                if (broken.test(arguments[0].toString())) {
                    throw new IOException("no " + arguments[0].toString().replaceFirst(".*\\.", ""));
                }
                origins.put(
                        arguments[0].toString(),
                        Arrays.stream((Element[]) arguments[1])
                                .map(Object::toString)
                                .toList());
            }
            return method.invoke(filer, arguments);
        });
        processor.init(proxy(
                ProcessingEnvironment.class,
                (proxy, method, arguments) ->
                        method.getName().equals("getFiler") ? recording : method.invoke(environment, arguments)));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }
}
