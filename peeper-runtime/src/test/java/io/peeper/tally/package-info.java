/**
 * Two protocols in the shape that the processor writes: this module is built before the processor, so these are by hand.
 */
@NullMarked
package io.peeper.tally;

import org.jspecify.annotations.NullMarked;
