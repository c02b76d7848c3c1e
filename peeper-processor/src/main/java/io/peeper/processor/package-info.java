/** The processor: its rounds, and the pipeline that reads, checks and emits. */
@NullMarked
package io.peeper.processor;

import org.jspecify.annotations.NullMarked;
