/** Who holds which name. */
@NullMarked
package io.peeper.internal.name;

import org.jspecify.annotations.NullMarked;
