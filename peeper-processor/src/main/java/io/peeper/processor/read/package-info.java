/**
 * From the compiler's elements to the model.
 *
 * <p>In comes an annotated type, out goes a {@link io.peeper.processor.model.PeeperModel}, or the name of a type that is not
 * there yet. Reading judges nothing: what is wrong is written into the model, for the checks. Elements are never wrapped and
 * never kept from one round to the next, since compilers replace them.
 */
@NullMarked
package io.peeper.processor.read;

import org.jspecify.annotations.NullMarked;
