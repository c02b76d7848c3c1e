/**
 * The annotations that turn an interface into the protocol of a worker.
 *
 * <p>{@link io.peeper.annotation.Peeper} marks the interface, {@link io.peeper.annotation.Call} and {@link
 * io.peeper.annotation.Cast} its methods. They carry no logic and are read at compile time only.
 */
package io.peeper.annotation;
