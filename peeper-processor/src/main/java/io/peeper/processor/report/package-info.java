/**
 * What users read: the catalogue of problems, how types look in it, and the printing.
 *
 * <p>Everything about one protocol is collected, put in the order of its source and printed once. Texts live in {@link
 * io.peeper.processor.report.Problem} and nowhere else.
 */
@NullMarked
package io.peeper.processor.report;

import org.jspecify.annotations.NullMarked;
