/** Supervisors: when children are started, restarted and stopped, and how they move. */
@NullMarked
package io.peeper.internal.supervise;

import org.jspecify.annotations.NullMarked;
