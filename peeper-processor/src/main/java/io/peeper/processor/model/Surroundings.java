package io.peeper.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * What lies around a protocol and what its generated classes have to respect.
 *
 * @param memberTypes simple names of the types that the client inherits
 * @param shadowed types of the package that such a name hides
 * @param taken generated names that somebody else has
 * @param markers annotations that each generated class carries
 * @param warnings what each generated class has to suppress
 * @param workerMethods the methods of the runtime's {@code Worker}; empty where the runtime is missing
 */
public record Surroundings(
        List<String> memberTypes,
        List<ClassName> shadowed,
        List<ClassName> taken,
        List<AnnotationSpec> markers,
        List<String> warnings,
        List<WorkerMethod> workerMethods) {}
