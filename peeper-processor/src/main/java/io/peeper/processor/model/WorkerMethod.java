package io.peeper.processor.model;

import java.util.List;

/**
 * A method that every worker inherits from the runtime.
 *
 * @param parameters erased; {@code java.lang.Object} also for type variables of the method, and the state's type for that of
 *     the class
 */
public record WorkerMethod(String name, List<String> parameters) {}
