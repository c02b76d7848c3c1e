/**
 * What a protocol is, as values: names of JavaPoet, strings, enums and lists.
 *
 * <p>The reader makes these records, the checks and the writers only look at them. Types of {@code javax.lang.model} stop
 * here: {@link io.peeper.processor.model.Site} is the one place that holds some, so that a message finds its place in the
 * source.
 */
@NullMarked
package io.peeper.processor.model;

import org.jspecify.annotations.NullMarked;
