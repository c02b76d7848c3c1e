package io.peeper.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * Where a method is declared: the protocol or an interface above it.
 *
 * @param parameters erased, as declared there, for links
 * @param lifecycle whether that is {@code AutoCloseable} or {@code Closeable}
 */
public record Origin(ClassName type, List<TypeName> parameters, boolean lifecycle) {}
