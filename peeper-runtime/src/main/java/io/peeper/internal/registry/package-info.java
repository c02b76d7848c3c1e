/** Registries: who is registered under which key. */
@NullMarked
package io.peeper.internal.registry;

import org.jspecify.annotations.NullMarked;
