/** Who looks on: listeners and the log. */
@NullMarked
package io.peeper.internal.watch;

import org.jspecify.annotations.NullMarked;
