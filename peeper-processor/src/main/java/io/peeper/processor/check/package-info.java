/**
 * The rules.
 *
 * <p>Each rule is a method that looks at the model and adds to the report; none throws, and none changes anything. {@link
 * io.peeper.processor.check.Checks} is the list of them, in their order.
 */
@NullMarked
package io.peeper.processor.check;

import org.jspecify.annotations.NullMarked;
