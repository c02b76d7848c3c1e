package io.peeper.internal.branch;

/**
 * What survives a worker.
 *
 * @param state its state
 * @param dictionary its dictionary
 */
record Kept<S>(S state, PersistentMap<Object, Object> dictionary) {}
