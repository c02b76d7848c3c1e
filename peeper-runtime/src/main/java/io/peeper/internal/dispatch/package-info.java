/** Threads: what runs branches. A package of its own, since nothing in it knows what a branch is. */
@NullMarked
package io.peeper.internal.dispatch;

import org.jspecify.annotations.NullMarked;
