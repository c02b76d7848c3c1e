/**
 * Peepers: workers that handle one message at a time, like a GenServer, and whose state survives every crash.
 *
 * <p>Annotate an interface with {@link io.peeper.annotation.Peeper}, extend the generated worker, and start it by the
 * generated wiring. {@link io.peeper.Worker} has the callbacks, {@link io.peeper.PeeperSpec} the options, {@link
 * io.peeper.PeeperRef} the handle of a running peeper, {@link io.peeper.PeeperSystem} what all of them live in.
 */
@NullMarked
package io.peeper;

import org.jspecify.annotations.NullMarked;
