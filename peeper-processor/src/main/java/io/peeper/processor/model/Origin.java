package io.peeper.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * Where a method is declared: the protocol or an interface above it, or the protocol for one that the generated classes can't
 * name.
 *
 * @param parameters erased, as declared there, for links
 * @param linkable whether the generated classes can name these
 * @param lifecycle whether that is {@code AutoCloseable} or {@code Closeable}
 */
public record Origin(ClassName type, List<TypeName> parameters, boolean linkable, boolean lifecycle) {}
