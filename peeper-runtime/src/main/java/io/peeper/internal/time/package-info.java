/** Clock, timers and durations: the only place that asks what time it is. */
@NullMarked
package io.peeper.internal.time;

import org.jspecify.annotations.NullMarked;
