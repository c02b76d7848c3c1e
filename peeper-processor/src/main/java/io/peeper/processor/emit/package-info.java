/**
 * From the model to source files.
 *
 * <p>Each writer makes one class, or a part of one, and takes a model that has passed the checks: no writer asks the compiler,
 * reports, or decides whether a protocol is valid. {@link io.peeper.processor.emit.SourceFiles} is the only place that
 * writes, and so the only one that says which element a file comes from.
 */
@NullMarked
package io.peeper.processor.emit;

import org.jspecify.annotations.NullMarked;
