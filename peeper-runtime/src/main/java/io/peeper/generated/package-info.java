/**
 * What generated code links to. It is exported for that code alone: nothing here is meant to be written by hand, and it
 * changes with the {@linkplain io.peeper.generated.Abi ABI number} only.
 */
@NullMarked
package io.peeper.generated;

import org.jspecify.annotations.NullMarked;
