/** One peeper: its mailbox, its worker, its commits, its fence and its restarts. User code runs here, and only here. */
@NullMarked
package io.peeper.internal.branch;

import org.jspecify.annotations.NullMarked;
