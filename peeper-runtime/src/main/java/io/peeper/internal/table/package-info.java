/** Tables, and how what a message writes to them is kept or taken back. */
@NullMarked
package io.peeper.internal.table;

import org.jspecify.annotations.NullMarked;
